"""What the build takes and a person should look at again; and how it is put right."""

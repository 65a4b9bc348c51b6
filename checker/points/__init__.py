"""Points grids of the program and of Express Entry: dated, cited, never compared with one another."""

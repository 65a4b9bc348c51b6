"""What a web server should send with the files: one list, written for each host."""

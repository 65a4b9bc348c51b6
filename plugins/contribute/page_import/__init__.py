"""Copies of the program's pages, read, held beside the record, and turned into proposals."""

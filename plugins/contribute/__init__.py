"""What helps a contributor: reading pasted codes, writing a draw's file, checking, fixing."""

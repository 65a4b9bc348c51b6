"""The two graduate streams."""

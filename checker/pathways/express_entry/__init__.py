"""The three Express Entry streams."""

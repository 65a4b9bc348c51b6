"""What a rule is made of, and how it is decided for one person on one day."""

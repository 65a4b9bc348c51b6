"""What would change a verdict or a score, and who can bring it."""

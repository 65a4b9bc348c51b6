"""Which streams there are, and what each was on which day."""

"""One message each way: a person's answers in, the report out, as JSON or as text."""

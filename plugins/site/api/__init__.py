"""The open data: static files under /api/v1/ that all come from the one model of the record."""

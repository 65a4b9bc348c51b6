"""The three pathways of Ontario Workforce Priority."""

"""Feeds: what an item is, how it is written, and which feeds the site has."""

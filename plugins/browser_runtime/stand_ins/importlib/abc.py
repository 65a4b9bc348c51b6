"""Stands in for the classes that importers derive from, and for all that the real module loads."""

Loader = MetaPathFinder = object

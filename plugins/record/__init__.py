"""The record: draws, streams and occupations, read strictly, and every page, feed and file of them."""

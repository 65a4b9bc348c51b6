"""The record: draws, streams and occupations, read strictly into one typed dataset."""

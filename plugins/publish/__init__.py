"""Build into a new folder and put it in the place of the last good site, or serve it."""

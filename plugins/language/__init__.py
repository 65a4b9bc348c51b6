"""The languages of the site: what a visitor reads, from English words and catalogs of the others."""

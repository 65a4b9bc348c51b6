"""Languages: catalogs for translators, and what one language is to the pages."""

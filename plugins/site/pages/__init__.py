"""Every page of the site, section by section."""

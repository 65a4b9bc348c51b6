"""What translators are asked for: every text of the site, collected into one catalog."""

"""Settings of the published site: its address and repository come from the environment."""

import os

from pelicanconf import *  # noqa: F403 - Pelican's way to let one settings file build on another

SITEURL = os.environ.get("SITE_ADDRESS", "https://oinp-record.example").rstrip("/")
REPOSITORY = os.environ.get("SITE_REPOSITORY", "").rstrip("/")

"""Settings of the published site: its address and repository come from the environment."""

import os

from pelicanconf import *  # noqa: F403 - Pelican's way to let one settings file build on another

# A workflow whose variable is not set gives it empty.
SITEURL = os.environ.get("SITE_ADDRESS") or "https://oinp-record.example"
REPOSITORY = os.environ.get("SITE_REPOSITORY", "")

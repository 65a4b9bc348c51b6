"""Settings of the published site: its address and repository come from the environment."""

import os

from pelicanconf import *  # noqa: F403 - Pelican's way to let one settings file build on another

# Never an address of our own making: every link, feed and calendar would carry it.
SITEURL = os.environ.get("SITE_ADDRESS", "")
REPOSITORY = os.environ.get("SITE_REPOSITORY", "")
HUB = os.environ.get("SITE_HUB", "")
CONTACT = os.environ.get("SITE_CONTACT", "")

"""Settings of a build for this machine; `publishconf.py` has those of the published site."""

from jinja2 import StrictUndefined


def _(text: str) -> str:
    """Mark a text for the catalogs of translations."""
    return text


SITENAME = _("Ontario draws: the open record")
SITEURL = "http://localhost:8000"
REPOSITORY = ""
# A WebSub hub tells followers at once that a feed has something new; none by default.
HUB = ""
# Where people can write to about mistakes; none by default.
CONTACT = ""

PATH = "content"
THEME = "theme"
TIMEZONE = "America/Toronto"
DEFAULT_LANG = "en"
# Languages that are published, English first: each other one has a catalog in theme/locale.
LANGUAGES = ("en", "fr")

PLUGINS = ["plugins.site"]

# Our generator reads content/ itself and strictly; Pelican's own readers would drop bad files.
ARTICLE_PATHS: list[str] = []
PAGE_PATHS: list[str] = []
STATIC_PATHS: list[str] = []
DIRECT_TEMPLATES: list[str] = []
THEME_STATIC_PATHS: list[str] = []
AUTHOR_SAVE_AS = CATEGORY_SAVE_AS = TAG_SAVE_AS = ""
FEED_ALL_ATOM = CATEGORY_FEED_ATOM = TRANSLATION_FEED_ATOM = None
AUTHOR_FEED_ATOM = AUTHOR_FEED_RSS = None

JINJA_ENVIRONMENT = {
    "autoescape": True,
    # No template changes while a build runs.
    "auto_reload": False,
    "undefined": StrictUndefined,
    "trim_blocks": True,
    "lstrip_blocks": True,
    "extensions": ["jinja2.ext.i18n"],
}

"""One page: where it lives, which template draws it, and what the template is given."""

from dataclasses import dataclass
from datetime import date

from plugins.i18n.site_language import Origin


@dataclass(frozen=True, slots=True)
class Crumb:
    """Name one step of the way to a page; `code` begins the title and stands for it on a phone."""

    title: str
    path: str
    words: Origin = Origin.CATALOG
    code: str = ""


@dataclass(frozen=True, slots=True)
class FeedLink:
    """Announce a feed on a page."""

    title: str
    path: str
    type: str = "application/rss+xml"


def followed(title: str, page: str) -> tuple[FeedLink, ...]:
    """Return what there is to follow beside a page: two feeds, and a calendar."""
    return (
        FeedLink(title, f"{page}feed.rss"),
        FeedLink(title, f"{page}feed.atom", "application/atom+xml"),
        FeedLink(title, f"{page}calendar.ics", "text/calendar"),
    )


@dataclass(frozen=True, slots=True)
class Page:
    """Store one page. `view` is what its template reads; `path` begins with a slash.

    A path that ends with a slash is written as `index.html` in that folder. `words` says where
    its title comes from, `summary` where its description does.
    """

    path: str
    template: str
    title: str
    description: str
    view: object
    crumbs: tuple[Crumb, ...] = ()
    feeds: tuple[FeedLink, ...] = ()
    modified: date | None = None
    listed: bool = True
    words: Origin = Origin.CATALOG
    summary: Origin = Origin.CATALOG

    @property
    def file(self) -> str:
        """Return the file to write, relative to the output folder."""
        return self.path[1:] + ("index.html" if self.path.endswith("/") else "")

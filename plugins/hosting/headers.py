"""What a host should send with the files: one list, written as the `_headers` file of many hosts.

Netlify, Cloudflare Pages and others read `_headers` at the root of a site. A host that does not
can be set up from the same list by hand.
"""

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from functools import cache

from plugins.browser_runtime.hashed_folders import HASHED

POLICY = (
    "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; style-src 'self'; "
    "img-src 'self' data:; font-src 'self'; connect-src 'self'; manifest-src 'self'; "
    "worker-src 'self' blob:; base-uri 'none'; form-action 'self'; frame-ancestors 'none'"
)
# What a host that can sends for an address under /api/ that has no file.
API_NOT_FOUND = "/api/404.json"
_YEAR = 31_536_000
# Each name has the hash of its content: it never changes.
_FOR_EVER = f"public, max-age={_YEAR}, immutable"
# Long enough to spare a server, short enough for a new draw.
_FIVE_MINUTES = "public, max-age=300"
# What shows a card keeps it anyway; a correction reaches the others within a day.
_ONE_DAY = "public, max-age=86400"
_ANYONE = {"Access-Control-Allow-Origin": "*", "Cache-Control": _FIVE_MINUTES}


@dataclass(frozen=True, slots=True)
class HeaderRule:
    """Store the headers of the paths that a pattern matches.

    `*` stands for anything, `:name` for one part of a path. Some hosts take one `*` in a pattern.
    """

    pattern: str
    headers: Mapping[str, str]

    def matches(self, path: str) -> bool:
        """Return whether a path gets these headers."""
        return bool(re.fullmatch(self.expression, path))

    @property
    def expression(self) -> str:
        """Return a regular expression for a whole path."""
        return _expression(self.pattern)


@cache
def _expression(pattern: str) -> str:
    signs = re.split(r"(\*|:\w+)", pattern)
    anything = {"*": ".*", ":": "[^/]+"}
    return "".join(anything.get(sign[:1], re.escape(sign)) for sign in signs)


RULES = (
    HeaderRule(
        "/*",
        {
            "Content-Security-Policy": POLICY,
            "Referrer-Policy": "no-referrer",
            "X-Content-Type-Options": "nosniff",
            "Cross-Origin-Opener-Policy": "same-origin",
            "Permissions-Policy": "camera=(), geolocation=(), microphone=(), browsing-topics=()",
        },
    ),
    *(HeaderRule(f"/{folder}/*", {"Cache-Control": _FOR_EVER}) for folder in HASHED),
    HeaderRule("/api/*", _ANYONE),
    HeaderRule("/*card.png", {"Cache-Control": _ONE_DAY, "Content-Type": "image/png"}),
    *(
        HeaderRule(f"/*{changing}", {"Cache-Control": _FIVE_MINUTES})
        for changing in ("search/texts.json", "occupations/news.txt")
    ),
    *(
        HeaderRule(language + pattern, _ANYONE)
        for language in ("", "/:language")
        for pattern in ("/feeds/*", "/streams/:stream/feed*", "/occupations/:code/feed*")
    ),
    *(
        HeaderRule(language + pattern, _ANYONE)
        for language in ("", "/:language")
        for pattern in ("/streams/:stream/calendar.ics", "/occupations/:code/calendar.ics")
    ),
    *(
        HeaderRule(pattern, {"Content-Type": kind})
        for pattern, kind in (
            ("/*.rss", "application/rss+xml; charset=utf-8"),
            ("/*.atom", "application/atom+xml; charset=utf-8"),
            ("/*.ics", "text/calendar; charset=utf-8"),
            ("/*.opml", "text/x-opml; charset=utf-8"),
            ("/*.csv", "text/csv; charset=utf-8"),
            ("/*.sqlite", "application/vnd.sqlite3"),
            ("/feeds/*.json", "application/feed+json; charset=utf-8"),
            ("/:language/feeds/*.json", "application/feed+json; charset=utf-8"),
            ("/api/*.schema.json", "application/schema+json; charset=utf-8"),
            ("/*.js", "text/javascript; charset=utf-8"),
            ("/*.wasm", "application/wasm"),
        )
    ),
)


def headers_of(path: str, rules: Iterable[HeaderRule] = RULES) -> dict[str, str]:
    """Return the headers of a path, later rules before earlier ones."""
    found: dict[str, str] = {}
    for rule in rules:
        if rule.matches(path):
            found.update(rule.headers)
    return found


def headers_file(base: str) -> bytes:
    """Return the text of `_headers` for a site under the path `base`."""
    blocks = (
        "\n".join(
            [base + rule.pattern, *(f"  {name}: {value}" for name, value in rule.headers.items())]
        )
        for rule in RULES
    )
    return ("\n\n".join(blocks) + "\n").encode()

"""The web app manifest: how a device shows the checker once a person has put it there."""

import json

from plugins.site.context import Site

FILE = "manifest.json"
_ICONS = (
    ("icons/icon.svg", "image/svg+xml", "any", "any"),
    ("icons/icon-192.png", "image/png", "192x192", "any maskable"),
    ("icons/icon-512.png", "image/png", "512x512", "any maskable"),
)


def manifest(site: Site) -> bytes:
    """Return the manifest; its colours are those of light pages, and each page names its own."""
    _ = site.words.translate
    start = site.url("/checker/")
    members = {
        "id": start,
        "start_url": start,
        "scope": site.url("/"),
        "name": _("Check yourself – {site}").format(site=site.name),
        "short_name": _("Draw checker"),
        "description": _("An independent checker. It is not a government site."),
        "lang": site.language.code,
        # A frame with a way back: many links of the checker lead to other pages of the site.
        "display": "minimal-ui",
        "theme_color": "#fdfcf9",
        "background_color": "#fdfcf9",
        "icons": [
            {"src": site.asset(name), "type": media, "sizes": sizes, "purpose": purpose}
            for name, media, sizes, purpose in _ICONS
        ],
    }
    return (json.dumps(members, ensure_ascii=False, indent=1) + "\n").encode()

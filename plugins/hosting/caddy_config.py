"""The list of headers as a configuration file of Caddy, which does not read `_headers`."""

from collections.abc import Iterator

from plugins.hosting.headers import API_NOT_FOUND, RULES, HeaderRule

_HEAD = """\
# The site on Caddy 2: types, headers, compressed files, the page for what does not exist.
# Made from the list in plugins/hosting/headers.py by `invoke check --fix`; change it there.
#
# Put this file in the place of /etc/caddy/Caddyfile, with two lines changed: the name of the site, and
# `root`, the link `output` or a copy of what it leads to.
(site_headers) {"""
_SITE = """\
}

example.org {
	root * /var/www/draws"""
_FILES = f"""\
	import site_headers
	file_server {{
		precompressed br gzip
	}}
	handle_errors {{
		@api path /api/*
		@page not path /api/*
		# In this order: the headers are those of the page that is sent.
		route {{
			rewrite @api {API_NOT_FOUND}
			rewrite @page /404.html
			import site_headers
			file_server
		}}
	}}
}}
"""
# Types that Caddy does not know, or has other names for.
_TYPES = (
    HeaderRule("/*.webmanifest", {"Content-Type": "application/manifest+json"}),
    HeaderRule("/*.xml", {"Content-Type": "application/xml; charset=utf-8"}),
)


def caddyfile() -> str:
    """Return the text of a configuration file for one site."""
    rules = [*enumerate((*RULES, *_TYPES), 1)]
    headers = [line for number, rule in rules for line in _headers(f"@rule{number}", rule)]
    paths = [f"	@rule{number} path_regexp ^{rule.expression}$" for number, rule in rules]
    return "\n".join([_HEAD, *headers, _SITE, *paths, _FILES])


def _headers(name: str, rule: HeaderRule) -> Iterator[str]:
    """Yield what sets the headers of one rule, after those of the rules before it."""
    yield f"	header {name} {{"
    yield from (f'		{header} "{value}"' for header, value in rule.headers.items())
    # When the file has been found: Caddy would put its own type in the place of ours.
    yield "		defer"
    yield "	}"

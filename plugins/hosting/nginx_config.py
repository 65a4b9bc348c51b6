"""The list of headers as a configuration file of nginx, which does not read `_headers`."""

import re
from collections.abc import Iterator

from plugins.hosting.headers import API_NOT_FOUND, RULES, HeaderRule

_TYPE = "Content-Type"
# What a site is made of besides the types that the list of headers names.
TYPES = {
    "text/html": "html",
    "text/css": "css",
    "text/javascript": "js",
    "text/plain": "txt",
    "application/json": "json",
    "application/manifest+json": "webmanifest",
    "application/xml": "xml",
    "application/zip": "zip whl",
    "font/woff2": "woff2",
    "image/png": "png",
    "image/svg+xml": "svg",
    "image/x-icon": "ico",
}
_API = "/api/"
_NOT_FOUND = f"        error_page 404 {API_NOT_FOUND};"
_SUFFIX = re.compile(r"/\*\.(\w+)")
_HEAD = """\
# The site on nginx: types, headers, compressed files, the page for what does not exist.
# Made from the list in plugins/hosting/headers.py by `invoke check --fix`; change it there.
#
# Put this file into /etc/nginx/conf.d/ as it is, with two lines changed: `server_name` and `root`.
# `root` is the link `output` or a copy of what it leads to. With TLS, add the `listen` and
# `ssl_certificate` lines of your own. Debian's package has no brotli; where yours has, add
# `brotli_static on;` beside `gzip_static on;`.
"""
_SERVER = """\
server {
    listen 80;
    listen [::]:80;
    server_name example.org;
    root /var/www/draws;

    index index.html;
    charset utf-8;
    # An address without its slash leads on without naming a port or a scheme of this machine.
    absolute_redirect off;
    error_page 404 /404.html;
    gzip_static on;
    gzip_vary on;
"""


def nginx_conf() -> str:
    """Return the text of a configuration file for one server, whole and ready to be included."""
    names = dict.fromkeys(name for rule in RULES for name in rule.headers if name != _TYPE)
    lines = [_HEAD, *(_map(name) for name in names), _SERVER]
    lines += [f"    add_header {name} {_variable(name)} always;" for name in names]
    lines += ["", *_types(), "", *_locations(), "}", ""]
    return "\n".join(lines)


def _map(name: str) -> str:
    """Return a variable with the value of a header for each path; empty: the header is not sent."""
    # The first expression that fits counts in nginx, the last rule in the list.
    found = [
        f'    ~^{rule.expression}$ "{rule.headers[name]}";'
        for rule in reversed(RULES)
        if name in rule.headers
    ]
    return "\n".join([f"map $uri {_variable(name)} {{", *found, '    default "";', "}", ""])


def _variable(name: str) -> str:
    return f"$site_{name.lower().replace('-', '_')}"


def _types() -> Iterator[str]:
    """Yield the types by ending; nginx forgets its own list where a server has one."""
    yield "    types {"
    for kind, endings in TYPES.items():
        yield f"        {kind} {endings};"
    for rule in RULES:
        if ending := _SUFFIX.fullmatch(rule.pattern):
            kind = _plain(rule)
            if ending[1] not in TYPES.get(kind, "").split():
                yield f"        {kind} {ending[1]};"
    yield "    }"
    texts = {_plain(rule) for rule in RULES if "charset" in rule.headers.get(_TYPE, "")}
    # text/html has it already.
    kinds = {kind for kind in (*TYPES, *texts) if re.search("text/|json|xml", kind)} - {"text/html"}
    yield f"    charset_types {' '.join(sorted(kinds))};"


def _locations() -> Iterator[str]:
    """Yield the places whose type is not that of the ending."""
    for rule in reversed(RULES):
        if _TYPE in rule.headers and not _SUFFIX.fullmatch(rule.pattern):
            yield f"    location ~ ^{rule.expression}$ {{"
            yield "        types {}"
            yield f"        default_type {_plain(rule)};"
            if rule.pattern.startswith(_API):
                yield _NOT_FOUND
            yield "    }"
    # A program that asks for data is told in its own form that there is none.
    yield f"    location {_API} {{"
    yield _NOT_FOUND
    yield "        try_files $uri =404;"
    yield "    }"
    yield "    location / {"
    yield "        try_files $uri $uri/ =404;"
    yield "    }"


def _plain(rule: HeaderRule) -> str:
    return rule.headers.get(_TYPE, "").partition(";")[0]

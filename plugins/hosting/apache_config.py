"""The list of headers as a configuration file of Apache, which does not read `_headers`."""

from collections.abc import Iterator

from plugins.hosting.headers import API_NOT_FOUND, RULES
from plugins.hosting.nginx_config import TYPES

_TYPE = "Content-Type"
_HEAD = f"""\
# The site on Apache 2.4: types, headers, compressed files, the page for what does not exist.
# Made from the list in plugins/hosting/headers.py by `invoke check --fix`; change it there.
#
# Put these lines into the virtual host, with `DocumentRoot` and `<Directory>` changed to the link
# `output` or a copy of what it leads to. They need mod_headers, mod_rewrite, mod_mime and mod_dir:
# `a2enmod headers rewrite`.
DocumentRoot /var/www/draws
<Directory /var/www/draws>
    Require all granted
    Options FollowSymLinks
    AllowOverride None
</Directory>
DirectoryIndex index.html
ErrorDocument 404 /404.html
<Location "/api/">
    ErrorDocument 404 {API_NOT_FOUND}
</Location>
AddDefaultCharset utf-8
AddCharset utf-8 .css .js .json .xml .txt .csv .webmanifest

# The compressed file beside each, for whoever takes it.
RewriteEngine on
RewriteCond %{{HTTP:Accept-Encoding}} \\bbr\\b
RewriteCond %{{DOCUMENT_ROOT}}%{{REQUEST_URI}}.br -f
RewriteRule ^ %{{REQUEST_URI}}.br [E=packed:br,L]
RewriteCond %{{HTTP:Accept-Encoding}} \\bgzip\\b
RewriteCond %{{DOCUMENT_ROOT}}%{{REQUEST_URI}}.gz -f
RewriteRule ^ %{{REQUEST_URI}}.gz [E=packed:gzip,L]
<FilesMatch "\\.(br|gz)$">
    RemoveType .br .gz
    RemoveEncoding .br .gz
</FilesMatch>
Header set Content-Encoding %{{packed}}e env=packed
Header append Vary Accept-Encoding
"""


def apache_conf() -> str:
    """Return the text of a configuration for one virtual host."""
    types = (f"AddType {kind} .{endings.replace(' ', ' .')}" for kind, endings in TYPES.items())
    return "\n".join([_HEAD, *types, *_rules(), ""])


def _rules() -> Iterator[str]:
    # A later section counts before an earlier one, as in the list.
    for rule in RULES:
        yield f'<LocationMatch "^{rule.expression}$">'
        for name, value in rule.headers.items():
            always = "always " if name != _TYPE else ""
            yield f'    Header {always}set {name} "{value}"'
        yield "</LocationMatch>"

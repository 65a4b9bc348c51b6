"""A small server for looking at a built site, with the headers that a real host should send."""

import sys
from functools import partial
from hashlib import sha256
from http import HTTPStatus
from http.server import SimpleHTTPRequestHandler, ThreadingHTTPServer
from io import BytesIO
from pathlib import Path
from typing import Any

from plugins.hosting.headers import headers_of
from plugins.publish.compress import encodings, is_hashed

# Where somebody builds and looks, nothing but hashed files may be kept.
_ASK_FIRST = "no-cache"
_OF_A_FILE = ("Cache-Control", "Content-Type")


class _Handler(SimpleHTTPRequestHandler):
    # A head and a body are two small parcels: the second would wait 40 ms for word of the first.
    disable_nagle_algorithm = True
    # One connection for many files, as with a real host.
    protocol_version = "HTTP/1.1"
    extensions_map = {  # noqa: RUF012 - as in the base class
        **SimpleHTTPRequestHandler.extensions_map,
        ".css": "text/css; charset=utf-8",
        ".html": "text/html; charset=utf-8",
        ".js": "text/javascript; charset=utf-8",
    }

    def end_headers(self) -> None:
        # What a file needs by itself has been said when it was found.
        for name, value in headers_of(self._address()).items():
            if name not in _OF_A_FILE:
                self.send_header(name, value)
        super().end_headers()

    def _address(self) -> str:
        return getattr(self, "path", "/").partition("?")[0]

    def send_head(self) -> BytesIO | Any:
        """Send a file in the best encoding that the browser takes, or say that it has it."""
        address = self._address()
        path = Path(self.translate_path(self.path))
        is_folder = path.is_dir()
        path = path / "index.html" if is_folder else path
        if not path.is_file() or is_folder != address.endswith("/"):
            # A folder without its slash, or nothing: the base class knows what to say.
            return super().send_head()
        encoding, packed = self._best(path)
        content = packed.read_bytes()
        tag = f'"{sha256(content).hexdigest()[:16]}"'
        same = self.headers.get("If-None-Match") == tag
        self.send_response(HTTPStatus.NOT_MODIFIED if same else HTTPStatus.OK)
        self.send_header("ETag", tag)
        self.send_header("Vary", "Accept-Encoding")
        said = headers_of(address)
        for_ever = is_hashed(address.lstrip("/"))
        self.send_header("Cache-Control", said["Cache-Control"] if for_ever else _ASK_FIRST)
        if not same:
            kind = said.get("Content-Type") or self.guess_type(str(path))
            self.send_header("Content-Type", kind)
            self.send_header("Content-Length", str(len(content)))
            if encoding:
                self.send_header("Content-Encoding", encoding)
        self.end_headers()
        return None if same else BytesIO(content)

    def _best(self, path: Path) -> tuple[str, Path]:
        # Every browser lists what it takes, and none by weights.
        taken = {each.strip() for each in self.headers.get("Accept-Encoding", "").split(",")}
        beside = encodings(path)
        return next(((name, beside[name]) for name in beside if name in taken), ("", path))

    def send_error(self, code: int, message: str | None = None, explain: str | None = None) -> None:
        page = Path(self.directory) / "404.html"
        if code != HTTPStatus.NOT_FOUND or not page.is_file():
            super().send_error(code, message, explain)
            return
        body = page.read_bytes()
        self.send_response(code)
        self.send_header("Content-Type", "text/html; charset=utf-8")
        self.send_header("Content-Length", str(len(body)))
        self.send_header("Cache-Control", _ASK_FIRST)
        self.end_headers()
        if self.command != "HEAD":
            self.wfile.write(body)


class _QuietHandler(_Handler):
    def log_message(self, format: str, *args: Any) -> None:  # noqa: A002 - the base class's name
        pass


class _Server(ThreadingHTTPServer):
    def handle_error(self, request: Any, client_address: Any) -> None:
        # A browser hangs up when it likes; that is no fault of anybody's.
        if not isinstance(sys.exception(), ConnectionError):
            super().handle_error(request, client_address)


def server(folder: Path, port: int = 0, quiet: bool = False) -> ThreadingHTTPServer:
    """Return a server of a folder on this machine only; port 0 takes any free one."""
    handler = _QuietHandler if quiet else _Handler
    return _Server(("127.0.0.1", port), partial(handler, directory=str(folder)))


def serve(folder: Path, port: int) -> None:
    """Serve a folder until it is interrupted."""
    with server(folder, port) as running:
        print(f"http://localhost:{port}/  (Ctrl-C stops)", flush=True)
        try:
            running.serve_forever()
        except KeyboardInterrupt:
            print()

"""Servers for the tests: each on a free port of this machine, for as long as it is wanted."""

import re
import socket
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from functools import partial
from http import HTTPStatus
from http.server import SimpleHTTPRequestHandler, ThreadingHTTPServer
from itertools import pairwise
from pathlib import Path
from time import sleep


def free_port() -> int:
    """Return a port of this machine that nobody uses."""
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        port: int = free.getsockname()[1]
    return port


@contextmanager
def running(server: ThreadingHTTPServer) -> Iterator[int]:
    """Run a server in a thread; yield its port."""
    thread = threading.Thread(target=server.serve_forever)
    thread.start()
    try:
        yield server.server_address[1]
    finally:
        server.shutdown()
        thread.join()
        server.server_close()


class Quiet(SimpleHTTPRequestHandler):
    disable_nagle_algorithm = True  # see plugins/publish/serve.py

    def log_message(self, *_: object) -> None:
        pass


def bare(folder: Path) -> ThreadingHTTPServer:
    """Serve a folder as a host that sends no headers of its own."""
    return ThreadingHTTPServer(("127.0.0.1", 0), partial(Quiet, directory=str(folder)))


class _InPieces(Quiet):
    protocol_version = "HTTP/1.1"

    def do_GET(self) -> None:
        page = Path(self.translate_path(self.path)) / "index.html"
        if not page.is_file():
            super().do_GET()
            return
        self.send_response(HTTPStatus.OK)
        self.send_header("Content-Type", "text/html; charset=utf-8")
        self.send_header("Transfer-Encoding", "chunked")
        self.end_headers()
        for piece in pieces(page.read_text()):
            body = piece.encode()
            self.wfile.write(b"%x\r\n%s\r\n" % (len(body), body))
            self.wfile.flush()
            sleep(0.05)
        self.wfile.write(b"0\r\n\r\n")


def pieces(text: str) -> list[str]:
    """Cut a page before each tag of its head that is seen, and in some more places after it."""
    start, end = text.index("<header"), text.index("</header>")
    places = [start + at.start() for at in re.finditer("<", text[start:end])]
    places += range(end, len(text), max(1, (len(text) - end) // 12))
    return [text[one:two] for one, two in pairwise([0, *places, len(text)]) if one < two]


def slow(folder: Path) -> ThreadingHTTPServer:
    """Serve a folder as over a line so slow that a browser paints each piece of a page."""
    return ThreadingHTTPServer(("127.0.0.1", 0), partial(_InPieces, directory=str(folder)))

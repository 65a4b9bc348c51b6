"""Hosts of the offline tests: one that notes what is asked of it, and builds that change under it."""

import shutil
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from http.server import ThreadingHTTPServer
from pathlib import Path

from plugins.browser_runtime.hashed_folders import HASHED, write_hashed
from plugins.i18n.site_language import Language
from plugins.site.context import Site
from plugins.site.formatting import Formatter
from plugins.site.offline import write_offline
from tests.support.kept_list import kept_list
from tests.support.serving import Quiet, running


class Host:
    """A host of one folder at a time, which notes what is asked of it, may fall silent
    (`speaks`), or say that it is out of order (`works`).
    """

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.asked: list[str] = []
        self.port = 0
        self.works = True
        self.speaks = threading.Event()
        self.speaks.set()

    @contextmanager
    def up(self) -> Iterator[str]:
        """Answer, always on the same port; yield the address."""
        host = self

        class Handler(Quiet):
            def do_GET(self) -> None:  # noqa: N802 - the base class's name
                host.asked.append(self.path)
                host.speaks.wait()
                if not host.works:
                    self.send_error(502)
                    return
                self.directory = str(host.folder)
                super().do_GET()

            def end_headers(self) -> None:
                # As a good host does; without a word a browser guesses how long a page stays fresh.
                hashed = self.path.split("/")[1] in HASHED
                fresh = "max-age=31536000, immutable" if hashed else "no-cache"
                self.send_header("Cache-Control", fresh)
                super().end_headers()

        server = ThreadingHTTPServer(("127.0.0.1", self.port), Handler)
        with running(server) as self.port:
            yield f"http://localhost:{self.port}"


def changed_build(site: Path, root: Path, new: Path) -> None:
    """Write to `new` what the checker needs of `site`, as of a build with another occupation."""
    for name in ("checker", "offline", "pyodide"):
        shutil.copytree(site / name, new / name)
    texts = {path: path.read_text("utf-8") for path in new.glob("**/index.html")}
    for old in [*(site / "assets").iterdir(), *(site / "checker-run").iterdir()]:
        name = old.parent.name
        files = {
            path.relative_to(old).as_posix(): path.read_bytes()
            for path in old.rglob("*")
            if path.is_file()
        }
        if "site.css" in files:
            files["site.css"] += b"\nbody { --build: new }\n"
        if "noc2021.csv" in files:
            before = files["noc2021.csv"]
            files["noc2021.csv"] = before.replace(b"72310,Carpenters", b"72310,New carpenters")
            assert files["noc2021.csv"] != before
        folder = write_hashed(new, name, files)
        texts = {path: text.replace(f"/{name}/{old.name}/", folder) for path, text in texts.items()}
    words = Formatter(Language("en"))
    of_site = Site("", "https://oinp-record.example", "", words, str)
    # A page is no file of the list: it names the list, and is written after it.
    paths = (path for path in new.glob("*/*/**/*.*") if path.suffix != ".html")
    files_kept = ["/" + path.relative_to(new).as_posix() for path in paths]
    offline = write_offline(root / "theme", new, of_site, files_kept)
    for path, text in texts.items():
        assert list_of(site) in text
        path.write_text(text.replace(list_of(site), offline.files), "utf-8")


def keep_former(site: Path, new: Path) -> None:
    """Keep in a new site what a build keeps of the site before it."""
    for name in HASHED:
        shutil.copytree(site / name, new / name, dirs_exist_ok=True)


def list_of(build: Path) -> str:
    """Return the path on its site of the list of files that a build keeps."""
    return kept_list(build)


def only_file(build: Path, pattern: str) -> str:
    """Return the path on its site of the one file that fits a pattern."""
    (path,) = build.glob(pattern)
    return "/" + path.relative_to(build).as_posix()

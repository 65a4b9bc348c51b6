"""What a page costs on the wire before anybody has touched it."""

import re
from pathlib import Path
from urllib.parse import urlsplit

import pytest
from playwright.sync_api import Browser

from plugins.publish.page_weight import Scale
from tests.support.english_part import in_english

MOST = 60_000
# Pages that are one long list, and are read by looking something up.
LISTS = re.compile(r"/draws/|/occupations/(noc-2016/|titles/.*)?")
MOST_OF_LISTS = 150_000


def test_every_page_is_light(site: Path) -> None:
    pages = Scale(site).pages()
    # A form of a hundred questions, and its program: `make bench` weighs that.
    for path in [path for path in pages if in_english(path) == "/checker/"]:
        del pages[path]
    assert len(pages) > 1000
    heavy = {path: weight for path, weight in pages.items() if weight > MOST}
    assert {path for path in heavy if not LISTS.fullmatch(in_english(path))} == set()
    assert {path for path in heavy if heavy[path] > MOST_OF_LISTS} == set()


def test_a_page_weighs_what_it_loads_and_what_that_imports(tmp_path: Path) -> None:
    for name, text in {
        "index.html": '<link rel="stylesheet" href="/a.css"><link rel="next" href="/b/">'
        '<script type="module" src="/one.js"></script>',
        "a.css": "a" * 1000,
        "one.js": 'import {\n  x,\n} from "./deep/two.js";\nconst later = () => import("./three.js");',
        "deep/two.js": 'import { y } from "../one.js";\nexport const x = "' + "x" * 1000 + '";',
        "three.js": "",
        "b/index.html": "",
    }.items():
        (tmp_path / name).parent.mkdir(exist_ok=True)
        (tmp_path / name).write_text(text)
    scale = Scale(tmp_path)
    loaded = {
        path.relative_to(tmp_path).as_posix() for path in scale.loads(tmp_path / "index.html")
    }
    assert loaded == {"index.html", "a.css", "one.js", "deep/two.js"}
    # Repeated letters pack to almost nothing; what is small is sent as it is.
    assert 150 < scale.page(tmp_path / "index.html") < 400


@pytest.mark.parametrize("path", ["/", "/draws/", "/checker/", "/checker/crs/"])
def test_a_browser_loads_no_more_than_is_weighed(
    browser: Browser, server: str, site: Path, path: str
) -> None:
    context = browser.new_context(service_workers="block")
    asked: set[str] = set()
    context.on("request", lambda request: asked.add(urlsplit(request.url).path))
    context.new_page().goto(server + path, wait_until="networkidle")
    context.close()
    page = site / path.lstrip("/") / "index.html"
    weighed = {"/" + file.relative_to(site).as_posix() for file in Scale(site).loads(page)}
    left = {address.removesuffix("index.html") for address in weighed} - asked
    # Not every browser asks for what would install the site, or for the picture of its tab.
    assert {address for address in left if not address.endswith("/icons/icon.svg")} <= {
        "/manifest.json"
    }
    assert asked <= {address.removesuffix("index.html") for address in weighed}

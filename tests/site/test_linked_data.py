"""What machines read of a page: true ways and addresses, and text that cannot end its element."""

import json
from pathlib import Path

from lxml import html

from plugins.i18n.site_language import Language
from plugins.record.dataset import Dataset
from plugins.site.context import Site
from plugins.site.formatting import Formatter
from plugins.site.linked_data import linked_data
from plugins.site.pages.page import Crumb, Page

ADDRESS = "https://oinp-record.example"


def test_every_way_leads_over_pages_that_there_are(site: Path) -> None:
    ways = 0
    for path in site.rglob("*.html"):
        for element in html.parse(path).xpath("//script[@type='application/ld+json']"):
            found = json.loads(element.text)
            assert found["@context"] == "https://schema.org"
            if found["@type"] != "BreadcrumbList":
                continue
            ways += 1
            items = found["itemListElement"]
            assert [item["position"] for item in items] == list(range(1, len(items) + 1))
            for item in items:
                file = site / item["item"].removeprefix(f"{ADDRESS}/")
                assert (file / "index.html").is_file(), item
            assert items[-1]["item"] == (f"{ADDRESS}/{path.relative_to(site).parent.as_posix()}/")
    assert ways > 1000


def test_the_dataset_is_described_where_it_is_explained(site: Path, dataset: Dataset) -> None:
    page = html.parse(site / "open-data" / "index.html")
    (found,) = (
        described
        for element in page.xpath("//script[@type='application/ld+json']")
        if (described := json.loads(element.text))["@type"] == "Dataset"
    )
    assert found["dateModified"] == dataset.last_modified.isoformat()
    assert found["temporalCoverage"] == f"2017-04-10/{dataset.draws_known_to}"
    for download in found["distribution"]:
        assert (site / download["contentUrl"].removeprefix(f"{ADDRESS}/")).is_file()


def test_no_title_can_end_the_element(dataset: Dataset) -> None:
    hostile = "</script><script>alert(1)</script>"
    site = Site("Site", ADDRESS, "", Formatter(Language("en")), str)
    page = Page("/x/", "x.html", hostile, hostile, None, crumbs=(Crumb(hostile, "/"),))
    (text,) = linked_data(page, dataset, site)
    assert "<" not in text
    assert json.loads(text)["itemListElement"][1]["name"] == hostile

"""The bill of materials names what the lock files pin, and what a visitor loads."""

import json
from pathlib import Path
from typing import Any

import pytest

from plugins.site.bill_of_materials import FILE, SHIPPED, bill_of_materials


@pytest.fixture(scope="module")
def bill(root: Path) -> dict[str, Any]:
    read: dict[str, Any] = json.loads(bill_of_materials(root))
    return read


def test_every_package_of_both_locks_is_named_once(root: Path, bill: dict[str, Any]) -> None:
    purls = [each["purl"] for each in bill["components"]]
    assert len(purls) == len({*purls})
    lock = (root / "requirements.lock").read_text("utf-8")
    for name in ("jinja2", "pelican", "feedgen"):
        assert f"{name}==" in lock
        assert any(purl.startswith(f"pkg:pypi/{name}@") for purl in purls)
    packages = json.loads((root / "package-lock.json").read_text("utf-8"))["packages"]
    named = {path.rpartition("node_modules/")[2] for path in packages} - {""}
    assert named == {each["name"] for each in bill["components"] if "pkg:npm/" in each["purl"]}


def test_what_a_visitor_loads_has_a_licence_and_a_hash(bill: dict[str, Any]) -> None:
    shipped = [each for each in bill["components"] if each["scope"] == "required"]
    assert {each["name"] for each in shipped} == {*SHIPPED}
    for each in shipped:
        assert each["licenses"][0]["license"]["name"]
        assert len(each["hashes"][0]["content"]) == 128


def test_every_package_of_a_shipped_file_is_among_them(root: Path, bill: dict[str, Any]) -> None:
    # What pages load and the project did not write lies in node_modules; whoever ships more of it
    # names it in SHIPPED.
    used = {
        name
        for path in (root / "plugins").rglob("*.py")
        for name in json.loads((root / "package.json").read_text("utf-8"))["dependencies"]
        if f'"{name}"' in path.read_text("utf-8") and path.name != "bill_of_materials.py"
    }
    # The font only draws the cards, which are pictures.
    assert used - {"@fontsource/source-serif-4"} <= {*SHIPPED}


def test_it_lies_beside_the_site(site: Path) -> None:
    assert json.loads((site / FILE).read_text("utf-8"))["bomFormat"] == "CycloneDX"

"""The address of the site and of its repository: taken as given, or refused before a build begins."""

import os
import subprocess
from pathlib import Path

import pytest
from pelican.settings import get_settings_from_file

from plugins.publish.build import pelican_command
from plugins.site.context import Addresses, BadAddress, addresses


@pytest.mark.parametrize(
    ("given", "taken"),
    [
        ("https://example.org", "https://example.org"),
        ("https://example.org/draws/", "https://example.org/draws"),
        ("http://localhost:8000", "http://localhost:8000"),
    ],
)
def test_an_address_loses_only_its_last_slash(given: str, taken: str) -> None:
    assert addresses({"SITEURL": given, "REPOSITORY": ""}) == Addresses(taken)
    of = addresses({"SITEURL": "https://a.example", "REPOSITORY": given, "HUB": given})
    # A hub is asked at the very address that it gives out.
    assert of == Addresses("https://a.example", taken, given)


@pytest.mark.parametrize(
    "given",
    [
        "",
        "example.org",
        "//example.org",
        "ftp://example.org",
        "https://",
        "https://[",
        "https://a b",
        "https://example.org/?a=b",
        "https://example.org/#a",
        'https://example.org/"><b>',
    ],
)
def test_what_is_no_address_is_refused_by_the_name_of_its_setting(given: str) -> None:
    with pytest.raises(BadAddress, match=r"SITE_ADDRESS.*https://example\.org"):
        addresses({"SITEURL": given, "REPOSITORY": ""})
    if given:
        with pytest.raises(BadAddress, match="SITE_REPOSITORY"):
            addresses({"SITEURL": "https://example.org", "REPOSITORY": given})
        with pytest.raises(BadAddress, match="SITE_HUB"):
            addresses({"SITEURL": "https://example.org", "REPOSITORY": "", "HUB": given})


@pytest.mark.parametrize("given", ["record", "a@b", "a b@example.org", 'a@example.org"><b>'])
def test_what_is_no_address_for_e_mail_is_refused(given: str) -> None:
    settings = {"SITEURL": "https://example.org", "REPOSITORY": "", "CONTACT": given}
    with pytest.raises(BadAddress, match="SITE_CONTACT"):
        addresses(settings)
    good = addresses(settings | {"CONTACT": "record@example.org"})
    assert good.contact == "record@example.org"


@pytest.mark.build
@pytest.mark.parametrize("given", ["example.org", "", None])
def test_a_build_for_publishing_without_a_right_address_writes_nothing(
    root: Path, tmp_path: Path, given: str | None
) -> None:
    environment = {name: value for name, value in os.environ.items() if name != "SITE_ADDRESS"}
    done = subprocess.run(
        pelican_command("publishconf.py", tmp_path / "out"),
        cwd=root,
        # A workflow whose variable is not set gives it empty.
        env=environment | ({} if given is None else {"SITE_ADDRESS": given}),
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode
    assert "SITE_ADDRESS" in done.stderr
    assert "https://example.org" in done.stderr
    assert "Traceback" not in done.stderr
    assert not [*tmp_path.rglob("*.*")]


def test_a_build_for_this_machine_needs_no_address(
    root: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.delenv("SITE_ADDRESS", raising=False)
    of = addresses(get_settings_from_file(str(root / "pelicanconf.py")))
    assert of.site.startswith("http://localhost")
    assert not of.hub, "a hub is a choice of whoever publishes"

"""What the headings above a block give it."""

import pytest

from plugins.contribute.page_import.headings import Above
from plugins.contribute.page_import.page_copy import PageCopy

ADDRESS = "https://www.ontario.ca/page/2026-ontario-immigrant-nominee-program-updates"


@pytest.mark.parametrize(
    ("anchor", "whole"),
    [
        # As on a page of the program's, and as a converter writes them.
        ("December17-0", True),
        ("may-14-2026", True),
        ("employer-job-offer:-in-demand", False),
        ("section 1", False),
        # Half a character, which no address can carry: found by `make fuzz`.
        ("january-\ud800", False),
    ],
)
def test_an_anchor_of_odd_signs_leads_to_the_page(anchor: str, whole: bool) -> None:
    above = Above(PageCopy(address=None, blocks=()), ADDRESS)
    assert above.at(anchor) == (f"{ADDRESS}#{anchor}" if whole else ADDRESS)

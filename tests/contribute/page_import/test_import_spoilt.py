"""A thousand spoilt pages: each is read or refused, and no draw of theirs is dropped unnamed."""

import re
from dataclasses import replace
from random import Random

import pytest

from plugins.contribute.page_import.compare import ReadPages, compare
from plugins.contribute.page_import.page_copy import BadPage, read_page
from plugins.contribute.page_import.pairing import together
from plugins.contribute.page_import.proposals import propose
from plugins.contribute.page_import.rows import read_rows
from plugins.contribute.page_import.targets import Targets
from plugins.record.dataset import Dataset
from tests.contribute.page_import import pages
from tests.contribute.page_import.pages import INVITATIONS
from tests.contribute.page_import.sheet import UPDATES
from tests.support.sample_draw import TODAY

SEED, COUNT = 18, 1_000
ODD = (
    "N/A", "—", "371*", "<5", "Less than 10", "57 & above", "1,9O2", "[1]", "<sup>1</sup>", "<del>8</del>",
    "\u00a0", "\u200b", "**", "|", "# ", "NOC 13", "captcha", "32 mai", "May 40, 2026", "2026-13-01",
    "below", "<table>", "</td>", "&nbsp;", "-->", "General draw", "Beekeepers", "\x00", "9" * 30, "²",
)  # fmt: skip


def spoilt(text: str, chance: Random) -> str:
    """Return a text with one to four things wrong: lines, words and signs lost, moved or made up."""
    for _ in range(chance.randint(1, 4)):
        lines = text.split("\n")
        one, other = chance.randrange(len(lines)), chance.randrange(len(lines))
        match chance.randrange(8):
            case 0:
                del lines[one]
            case 1:
                lines.insert(other, lines[one])
            case 2:
                lines[one], lines[other] = lines[other], lines[one]
            case 3:
                lines[one] = re.sub(r"\d", lambda _: str(chance.randrange(10)), lines[one], count=2)
            case 4:
                cells = lines[one].split("|")
                chance.shuffle(cells)
                lines[one] = "|".join(cells)
            case 5:
                words = lines[one].split(" ")
                words[chance.randrange(len(words))] = chance.choice(ODD)
                lines[one] = " ".join(words)
            case 6:
                place = chance.randrange(len(lines[one]) + 1)
                lines[one] = lines[one][:place] + chance.choice(ODD) + lines[one][place:]
            case _:
                lines = lines[: max(1, len(lines) - chance.randrange(12))]
        text = "\n".join(lines)
    return text


@pytest.mark.slow
def test_a_thousand_spoilt_pages_give_no_traceback_and_drop_no_draw(
    dataset: Dataset,
) -> None:
    chosen = [
        replace(
            record,
            draw=record.draw.model_copy(
                update={"sources": (INVITATIONS, UPDATES), "nocs": record.draw.nocs[:3]}
            ),
        )
        for record in dataset.years[2026]
        if record.draw.stream.startswith("ejo-")
    ][:8]
    small = replace(dataset, draws=tuple(chosen))
    draws = [record.draw for record in chosen]
    targets = Targets(draws, dataset.tables)
    whole = {
        INVITATIONS: pages.markdown(pages.tables(draws), INVITATIONS),
        UPDATES: pages.markdown(pages.updates(draws, dataset.tables), UPDATES),
    }
    chance = Random(SEED)
    refused = 0
    for number in range(COUNT):
        address = (INVITATIONS, UPDATES)[number % 2]
        text = spoilt(whole[address], chance)
        try:
            page = read_page(text, is_markdown=True)
            found = read_rows(page, address, dataset.tables, targets)
            rows = together(found.rows, found.posts, draws, targets)
            seen = compare(rows, [ReadPages(address, found)], small)
            propose(seen.new, seen.changed, frozenset(), dataset, TODAY)
        except BadPage:
            refused += 1
            continue
        named = len(seen.changed) + len(seen.weighed) + len(seen.gone) + len(seen.looks)
        named += seen.same + sum(seen.before.values()) + len(found.unread)
        assert named >= len(chosen), text
    assert 0 < refused < COUNT // 2

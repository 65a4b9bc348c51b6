"""Thousands of changed texts, the same every time: none fails. And the fuzzer finds what does."""

import pytest

from tests.fuzz.branches import Branches
from tests.fuzz.finding import Search
from tests.fuzz.targets import CORPUS, Target, targets

SEED = 21
# With a thousand broken files (tests/record) and a thousand spoilt pages (tests/contribute) they are
# ten thousand. A page takes as long as ten messages.
COUNTS = {"messages": 5_000, "draws": 2_600, "pages": 200, "pastes": 200}


@pytest.fixture(scope="module")
def every(tmp_path_factory: pytest.TempPathFactory) -> dict[str, Target]:
    return {each.name: each for each in targets(tmp_path_factory.mktemp("checkout"))}


def test_each_target_has_its_share_and_its_corpus(every: dict[str, Target]) -> None:
    assert {*every} == {*COUNTS} == {path.name for path in CORPUS.iterdir() if path.is_dir()}


@pytest.mark.slow
@pytest.mark.parametrize("name", COUNTS)
def test_no_changed_text_fails(every: dict[str, Target], name: str) -> None:
    search = Search(every[name], SEED)
    for finding in search.findings(range(COUNTS[name])):
        raise AssertionError(ascii(finding.text)) from finding.error
    assert search.tried > COUNTS[name]
    assert search.branches.taken, "without branches it would change the same few texts for ever"


def _reads_four_words(text: str) -> None:
    """Fail at the end of a way that nobody goes at once: each word is a branch."""
    if "null" in text and "[]" in text and "{}" in text and "NaN" in text:
        raise ValueError


@pytest.mark.parametrize(("ours", "found"), [(__file__, True), ("nowhere", False)])
def test_the_way_to_a_fault_is_found_branch_by_branch(ours: str, found: bool) -> None:
    target = Target("four words", ("one text", "another"), _reads_four_words)
    search = Search(target, SEED, Branches((ours,)))
    first = next(search.findings(range(20_000)), None)
    assert bool(first) is found
    if first:
        assert first.place.startswith(f"ValueError in {__file__}")

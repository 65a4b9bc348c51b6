"""A wrong file is refused with file, line and fix, all at once, and nothing is written."""

import shutil
from dataclasses import dataclass
from pathlib import Path

import pytest

from plugins.publish.build import BUILDS, BuildFailed, build
from plugins.record.reading.faults import BadFiles
from plugins.record.reading.invisible_signs import unseen
from plugins.record.reading.loading import load
from tests.support.checkouts import lay_out, share_cache
from tests.support.sample_draw import PATH, TEXT, TODAY

GOOD = f"{TEXT}\nA note.\n"
NAME = PATH.name
TARGET = "target: Drafting and welding occupations"


@dataclass(frozen=True)
class Broken:
    old: str
    new: str
    line: int
    found: str
    fix: str


CASES = {
    "wrong key": Broken(
        "invitations: 1902",
        "invitation: 402",
        7,
        "the unknown key `invitation`",
        "write `invitations`",
    ),
    "missing key": Broken(
        "confidence: high\n", "", 3, "no key `confidence`", "add a line `confidence"
    ),
    "wrong type": Broken("1902", "'1,402'", 7, "`invitations: 1,402`", "1402"),
    "text for a number": Broken("1902", "many", 7, "`invitations: many`", "or null"),
    "yes for a number": Broken("1902", "true", 7, "`invitations: True`", "or null"),
    "negative": Broken("1902", "-4", 7, "`invitations: -4`", "values expected"),
    "wrong word": Broken(
        "score_system: eoi", "score_system: ielts", 8, "`score_system: ielts`", ""
    ),
    "a long word": Broken(
        "score_system: eoi",
        f"score_system: {'x' * 61}",
        8,
        f"`score_system: {'x' * 57}…`",
        "",
    ),
    "a word that is just not long": Broken(
        "score_system: eoi", f"score_system: {'x' * 60}", 8, f"`score_system: {'x' * 60}`", ""
    ),
    "a formula among what was asked": Broken(
        "confidence: high\n",
        "asked:\n  - kind: other\n    text: French\n  - kind: other\n    text: '=1+1'\n"
        "confidence: high\n",
        21,
        "which a spreadsheet would run",
        "begin it with a word",
    ),
    "unquoted NOC": Broken("'22212'", "22212", 16, "the NOC code 22212 without quotes", "'22212'"),
    "unquoted zeros": Broken(
        "'22212'", "00012", 16, "the NOC code 00012 without quotes", "'00012'"
    ),
    "unknown NOC": Broken(
        "'72106'", "'72107'", 17, "the unknown NOC code 72107", "the nearest code is '72"
    ),
    "NOC twice": Broken("'72106'", "'22212'", 17, "the NOC code 22212 twice", "delete"),
    "duplicate key": Broken(
        "score_min: 45", "score_min: 45\nscore_min: 46", 10, "`score_min` a second time", "keep one"
    ),
    "a target of no letters": Broken(
        TARGET, "target: '—'", 6, "a target without a word for its address: —", "at least one word"
    ),
    "a target of pictures": Broken(
        TARGET, "target: 👷👷", 6, "a target without a word for its address", "at least one word"
    ),
    "a target of small words": Broken(
        TARGET, "target: Candidates with a job offer", 6, "without a word for its address", "word"
    ),
    "a target of another script": Broken(
        TARGET,
        "target: Профессии",
        6,
        "a letter of another script in the target: П (U+041F)",
        "anew",
    ),
    "a letter that looks like another": Broken(
        "welding", "wеlding", 6, "a letter of another script in the target: е (U+0435)", "anew"
    ),
    "a letter that looks like another, in the note": Broken(
        "A note.", "A nоte.", 23, "a word of two scripts in the note: nоte (U+043E)", "anew"
    ),
    "a space of another kind": Broken(
        "and welding", "and\u00a0welding", 6, "a space of another kind (U+00A0)", "--fix"
    ),
    "a filler of Hangul": Broken(
        "and welding", "and\u3164welding", 6, "a space of another kind (U+3164)", "--fix"
    ),
    "an empty pattern of Braille": Broken(
        "A note", "A\u2800note", 23, "a space of another kind (U+2800)", "--fix"
    ),
    "a sign that varies another": Broken(
        "welding", "weld\ufe0fing", 6, "a character that nobody sees (U+FE0F)", "--fix"
    ),
    "a sign that joins": Broken(
        "welding", "weld\u034fing", 6, "a character that nobody sees (U+034F)", "--fix"
    ),
    "a top without a bottom": Broken(
        "score_min: 45\nscore_max: null",
        "score_min: null\nscore_max: 60",
        10,
        "score_max: 60 without a score_min",
        "score_min, or score_max: null",
    ),
    "future date": Broken(
        "date: '2026-04-16'", "date: '2037-01-10'", 3, "in the future", "once it"
    ),
    "date against file name": Broken(
        "date: '2026-04-16'", "date: '2026-04-17'", 3, "the date 2026-04-17 in a file", "rename"
    ),
    "no such day": Broken(
        "date: '2026-04-16'", "date: '2026-02-30'", 3, "2026-02-30", "a day that exists"
    ),
    "broken YAML": Broken(
        "target: Drafting", "target: 'Drafting", 11, "broken YAML", "single quotes"
    ),
    "colon in text": Broken(
        "target: Drafting", "target: a: Drafting", 6, "broken YAML", "single quotes"
    ),
    "unknown stream": Broken(
        "stream: ejo-foreign-worker",
        "stream: ejo-foreign-workers",
        4,
        "the unknown stream",
        "ejo-foreign-worker",
    ),
    "scores without a system": Broken(
        "score_system: eoi", "score_system: none", 8, "score_system: none beside", "eoi or crs"
    ),
    "range upside down": Broken(
        "score_max: null", "score_max: 30", 10, "a range from 45 to 30", "swap"
    ),
    "window upside down": Broken("'2025-07-02'", "'2026-11-22'", 12, "a window that ends", "look"),
    "old classification": Broken(
        "noc_version: 2021", "noc_version: 2016", 13, "noc_version: 2016", "2021"
    ),
    "a kind of asking that there is not": Broken(
        "confidence: high",
        "asked:\n  - kind: taste\n    text: Red hair\nconfidence: high",
        19,
        "`kind: taste`",
        "",
    ),
    "an unknown key of what was asked": Broken(
        "confidence: high",
        "asked:\n  - kind: language\n    text: French\n    levl: 5\nconfidence: high",
        21,
        "the unknown key `levl`",
        "",
    ),
    "nothing asked in words": Broken(
        "confidence: high",
        "asked:\n  - kind: other\nconfidence: high",
        19,
        "no key `text`",
        "add a line `text: …`",
    ),
    "a last day before the first": Broken(
        "stream: ejo",
        "held_until: '2026-04-15'\nstream: ejo",
        4,
        "held_until: 2026-04-15 beside the date 2026-04-16",
        "last day of the round",
    ),
    "an overlay of another stream": Broken(
        "stream: ejo-foreign-worker",
        "stream: phd-graduate\noverlay: redi-pilot",
        5,
        "overlay: redi-pilot for a draw of phd-graduate",
        "delete the line",
    ),
    "no source": Broken(
        "sources:\n  - https://www.ontario.ca/page/x", "sources: []", 19, "`sources: []`", ""
    ),
    "not an address": Broken("https://www.ontario.ca/page/x", "ontario.ca", 20, "ontario.ca", ""),
    "no front matter": Broken("---\n#", "#", 1, "a first line that is not ---", "begin the file"),
    "no end": Broken(
        "---\n\nA note.", "A note.", 1, "front matter without an end", "after the last key"
    ),
}


@pytest.fixture
def checkout(tmp_path: Path, root: Path, content: Path) -> Path:
    """A checkout that shares all but its draws."""
    (tmp_path / "content").mkdir()
    for path in content.iterdir():
        _share(path, tmp_path / "content" / path.name)
    lay_out(tmp_path, root)
    share_cache(tmp_path, root)
    (tmp_path / "draws" / "2026").mkdir(parents=True)
    return tmp_path


def _share(path: Path, place: Path) -> None:
    # A file that is a link is refused; a folder may be one.
    if path.is_dir():
        place.symlink_to(path)
    else:
        shutil.copyfile(path, place)


def write(checkout: Path, text: str | bytes) -> Path:
    path = checkout / "draws" / "2026" / NAME
    path.write_bytes(text.encode() if isinstance(text, str) else text)
    return path


def test_the_good_file_is_good(checkout: Path) -> None:
    write(checkout, GOOD)
    assert load(checkout, TODAY).draws[0].draw.invitations == 1902


@pytest.mark.parametrize("case", CASES.values(), ids=CASES.keys())
def test_each_fault_names_its_place_and_mend(checkout: Path, case: Broken) -> None:
    assert case.old in GOOD
    write(checkout, GOOD.replace(case.old, case.new, 1))
    with pytest.raises(BadFiles) as caught:
        load(checkout, TODAY)
    faults = [fault for fault in caught.value.faults if case.found in fault.found]
    assert len(faults) == 1, str(caught.value)
    fault = faults[0]
    assert (fault.path, fault.line) == (Path("draws/2026") / NAME, case.line)
    assert case.fix in fault.fix
    assert fault.expected


@pytest.mark.parametrize(
    ("raw", "found", "line"),
    [
        (GOOD.encode().replace(b"A note", b"\xff note"), "not UTF-8 (0xff)", GOOD.count("\n")),
        (b"\x00\x01", "nobody sees (U+0000)", 1),
        (GOOD.encode() + b"x" * 300_000, "bytes", 1),
        (b"", "first line", 1),
    ],
    ids=["latin-1", "binary", "too long", "empty"],
)
def test_bytes_that_are_no_text_are_refused(
    checkout: Path, raw: bytes, found: str, line: int
) -> None:
    write(checkout, raw)
    with pytest.raises(BadFiles, match="draws/2026") as caught:
        load(checkout, TODAY)
    fault = caught.value.faults[0]
    assert found in fault.found
    assert (fault.line, fault.column) == (line, 1)


@pytest.mark.parametrize(
    ("name", "expected"),
    [
        ("2026/2026-04-16-a-draw.txt", "a name that ends in .md"),
        ("2026/a-folder/x.md", "draws/YEAR/ID.md"),
        ("x.md", "draws/YEAR/ID.md"),
        ("drafts/x.md", "draws/YEAR/ID.md"),
    ],
)
def test_what_is_no_draw_does_not_lie_among_them(checkout: Path, name: str, expected: str) -> None:
    path = checkout / "draws" / name
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text("", "utf-8")
    with pytest.raises(BadFiles) as caught:
        load(checkout, TODAY)
    faults = [fault for fault in caught.value.faults if "no draw" in fault.found]
    assert faults
    assert all(expected in fault.expected for fault in faults)


@pytest.mark.parametrize("raw", [GOOD.replace("\n", "\r\n"), "\ufeff" + GOOD], ids=["CRLF", "BOM"])
def test_other_editors_are_forgiven(checkout: Path, raw: str) -> None:
    write(checkout, raw)
    assert load(checkout, TODAY).draws[0].note == "A note."


def test_a_target_that_makes_the_id_of_another_stream_is_refused(checkout: Path) -> None:
    name = "2026-07-16-ontario-workforce-priority-teer-0-3.md"
    text = GOOD.replace("2026-04-16", "2026-07-16").replace(TARGET, "target: TEER 0 to 3")
    path = checkout / "draws" / "2026" / name
    path.write_text(text.replace("ejo-foreign-worker", "ontario-workforce-priority"), "utf-8")
    with pytest.raises(BadFiles) as caught:
        load(checkout, TODAY)
    (fault,) = caught.value.faults
    assert "make the ID of another stream" in fault.found
    assert "stream: ontario-workforce-priority-teer-0-3" in fault.fix


def test_a_draw_in_the_folder_of_another_year_is_refused_at_its_date(checkout: Path) -> None:
    path = checkout / "draws" / "2025" / NAME
    path.parent.mkdir()
    day, stream = "date: '2026-04-16'\n", "stream: ejo-foreign-worker\n"
    path.write_text(GOOD.replace(day + stream, stream + day), "utf-8")
    with pytest.raises(BadFiles) as caught:
        load(checkout, TODAY)
    (fault,) = (each for each in caught.value.faults if "folder" in each.found)
    assert (fault.line, fault.fix) == (4, "move the file to draws/2026")


@pytest.mark.parametrize(
    ("sign", "said"),
    [
        *(
            (sign, "a character that nobody sees")
            for sign in "\x01\u200b\ud800\ue000\u0378\u2028\u2029\u00ad\ufe0f"
        ),
        *((sign, "a space of another kind") for sign in "\u00a0\u202f\u3164"),
        *((sign, "") for sign in "\t é—Ж日"),
    ],
)
def test_a_sign_that_nobody_sees_is_told_from_those_that_somebody_sees(
    sign: str, said: str
) -> None:
    assert unseen(sign) == said


def test_all_faults_of_all_files_come_at_once(checkout: Path) -> None:
    write(checkout, GOOD.replace("1902", "many").replace("'22212'", "22212"))
    other = checkout / "draws" / "2026" / "2026-04-17-entrepreneur.md"
    other.write_text("nothing")
    with pytest.raises(BadFiles) as caught:
        load(checkout, TODAY)
    found = [fault.found for fault in caught.value.faults]
    assert len(found) == 3
    assert "3 faults in 2 files" in str(caught.value)


@pytest.mark.build
def test_a_fault_stops_the_build_and_the_old_site_stays(
    checkout: Path, capfd: pytest.CaptureFixture[str]
) -> None:
    output = checkout / "output"
    old = checkout / BUILDS / "site-old"
    old.mkdir(parents=True)
    (old / "index.html").write_text("the last good site")
    output.symlink_to(old)
    write(checkout, GOOD.replace("'22212'", "22212"))
    with pytest.raises(BuildFailed):
        build(checkout, "pelicanconf.py", output)
    said = capfd.readouterr().err
    assert f"draws/2026/{NAME}:16:5: the NOC code 22212 without quotes" in said
    assert "Traceback" not in said
    assert output.resolve() == old
    assert [path.read_text() for path in old.iterdir()] == ["the last good site"]
    assert list((checkout / BUILDS).glob("site-*")) == [old]


@pytest.mark.build
def test_markup_in_a_text_is_harmless(checkout: Path) -> None:
    script = "<script>alert(1)</script>"
    write(
        checkout,
        GOOD.replace(
            "target: Drafting and welding occupations", f"target: 'Drafting and welding {script}'"
        ).replace("A note.", f"{script} <img src=x onerror=alert(1)> [x](javascript:alert(1))"),
    )
    path = checkout / "draws" / "2026" / NAME
    path.rename(
        path.with_name("2026-04-16-ejo-foreign-worker-drafting-welding-script-alert-script.md")
    )
    output = checkout / "output"
    build(checkout, "pelicanconf.py", output)
    texts = [
        path.read_text("utf-8")
        for path in output.rglob("*")
        if path.suffix in (".html", ".rss", ".atom")
    ]
    assert any("&lt;script&gt;alert" in text for text in texts)
    for text in texts:
        assert "<script>alert" not in text
        assert "<img" not in text
        assert 'href="javascript:' not in text

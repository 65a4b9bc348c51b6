"""Rounds announced in sentences: a post under the heading of a day, its parts, and their lists of codes.

A post gives who was meant, the scores and the codes; how many were invited it often gives for all
of its streams together. A sentence that cannot be placed is named.
"""

import re
from dataclasses import dataclass, field, replace
from datetime import date, timedelta

from plugins.contribute.page_import.cell_words import Scores, Window, heading_day
from plugins.contribute.page_import.code_lists import IN_WORDS, Codes, codes_of, is_line_of_codes
from plugins.contribute.page_import.findings import Look, PageRow, Post
from plugins.contribute.page_import.groups import GROUPS
from plugins.contribute.page_import.headings import Above
from plugins.contribute.page_import.other_conditions import asked_in
from plugins.contribute.page_import.page_copy import Heading, PageCopy, PageTable, TextBlock
from plugins.contribute.page_import.sentences import Clause, Sentence, read_sentence, sentences
from plugins.contribute.page_import.stream_names import known_stream, streams_in
from plugins.contribute.page_import.targets import Said, Target, Targets
from plugins.record.reference_tables import Tables

# A post may stand some days after the round that it is about.
MOST_DAYS_LATER = timedelta(31)
_COMMUNITIES = re.compile(
    r"\bcommunit(?:y|ies)\b[^.:]{0,80}\b(?:includes?|are|is)\b[^.:]{0,60}:\s*([^.:]+)", re.I
)
_HEADING_WORDS = re.compile(
    r"\b(?:Employer Job Offer|Express Entry|Ontario[’']s|Ontario Immigrant Nominee Program|OINP|issuance"
    r"|issued|invited|important notice|program updates?|updates?|by|today|new|streams?|graduates?"
    r"|workers?|to apply)\b|\(\s*OINP\s*\)",
    re.I,
)
_OF_OCCUPATIONS = re.compile(
    r"\b(?:who work in|work experience in|in|for|at)\s+((?:[\w-]+,? ){1,8}?occupations)\b", re.I
)


@dataclass(slots=True)
class _PostPart:
    """Store the clauses of a paragraph, who they are about, and the list of codes after them."""

    target: Target | None
    clauses: list[Clause] = field(default_factory=list)
    codes: list[str] = field(default_factory=list)
    words: list[str] = field(default_factory=list)


@dataclass(slots=True)
class _Post:
    place: str
    heading: str
    day: date
    source: str
    said: list[Sentence] = field(default_factory=list)
    parts: list[_PostPart] = field(default_factory=list)
    target: Target | None = None
    communities: tuple[str, ...] = ()
    named: set[str] = field(default_factory=set)
    counts: list[tuple[tuple[str, ...], int]] = field(default_factory=list)
    window: Window = (None, None)
    scored: bool = False


@dataclass(slots=True)
class Posts:
    """Store the posts of a page, what a person has to look at, the days that have a heading."""

    posts: list[Post] = field(default_factory=list)
    looks: list[Look] = field(default_factory=list)
    days: set[date] = field(default_factory=set)
    named: set[tuple[date, str]] = field(default_factory=set)


def read_posts(page: PageCopy, address: str, tables: Tables, targets: Targets) -> Posts:
    """Read the rounds that a page announces in sentences."""
    reader = _PostReader(page, address, tables, targets)
    for block in page.blocks:
        match block:
            case Heading():
                reader.heading(block)
            case TextBlock():
                reader.words(block)
            case PageTable():
                reader.table(block)
    reader.end()
    return reader.found


class _PostReader:
    """Go through the blocks; a post ends where the next heading of a post or a day begins."""

    def __init__(self, page: PageCopy, address: str, tables: Tables, targets: Targets) -> None:
        self.tables, self.targets = tables, targets
        self.found = Posts()
        self._above = Above(page, address)
        self._day: date | None = None
        self._post: _Post | None = None
        self._target: Target | None = None
        # The list of contents gives each post its anchor, by its day and its words.
        self._anchors: dict[tuple[date, str], str] = {}

    def heading(self, heading: Heading) -> None:
        self._above.push(heading)
        words, anchor = heading.words, heading.anchor
        day = heading_day(words, self._above.page_year)
        if day:
            self.end()
            self._day = day
            self.found.days.add(day)
            words = re.sub(r"^[^:–—]*[:–—]?\s*", "", words)
            if streams := [*streams_in(words)] or re.search(r"\bissued\b", words, re.I):
                del streams
                self._begin(words, anchor)
        elif heading.level <= 2:
            self.end()
            self._day = None
        elif self._post and self._is_part(words):
            self._target = self.targets.read(words)
        elif self._day:
            self.end()
            self._begin(words, anchor)

    def words(self, block: TextBlock) -> None:
        if self._day is None:
            return
        text = " ".join(block.lines)
        for words, anchor in block.links:
            self._anchors.setdefault((self._day, _squeezed(words)), anchor)
        if block.links and _squeezed("".join(words for words, _ in block.links)) == _squeezed(text):
            return
        if all(is_line_of_codes(line) for line in block.lines):
            self._listed("\n".join(block.lines))
            return
        read = [
            read_sentence(words, self._day.year)
            for line in block.lines
            for words in sentences(line)
        ]
        if any(sentence.issued for sentence in read) and self._post is None:
            self._begin("", None)
        if (post := self._post) is None:
            self.found.named |= {(self._day, name) for _, _, name in streams_in(text)}
            return
        post.named |= {name for _, _, name in streams_in(text)}
        self._paragraph(post, text, read)

    def table(self, table: PageTable) -> None:
        lines = ["\t".join(row) for row in table.rows]
        if self._post and sum(map(is_line_of_codes, lines)) * 2 > len(lines):
            self._listed("\n".join(lines))

    def end(self) -> None:
        post, self._post, self._target = self._post, None, None
        if post and any(sentence.issued for sentence in post.said):
            self._close(post)
        elif post:
            names = post.named | {name for _, _, name in streams_in(post.heading)}
            self.found.named |= {(post.day, name) for name in names}

    def _begin(self, words: str, anchor: str | None) -> None:
        assert self._day is not None
        anchor = anchor or self._anchors.get((self._day, _squeezed(words)))
        shown = f"{self._day:%B} {self._day.day}, {self._day.year} > {words}"
        self._post = _Post(shown.strip(" >")[:160], words, self._day, self._above.at(anchor))
        self._target = None

    def _is_part(self, words: str) -> bool:
        """Return whether a heading within a post says who is meant next, and begins no other post."""
        if any(streams_in(words)) or re.search(r"\b(?:invited|issued|stream)", words, re.I):
            return False
        said = self.targets.read(words).said
        return said is Said.EVERYBODY or (said is Said.NAMED and len(words) < 80)

    def _paragraph(self, post: _Post, text: str, read: list[Sentence]) -> None:
        current: tuple[str, ...] = ()
        part = _PostPart(self._target)
        for sentence in read:
            if sentence.issued:
                post.said.append(sentence)
                current = sentence.streams or current
            post.counts += sentence.counts
            part.clauses += [
                replace(clause, streams=clause.streams or current) for clause in sentence.clauses
            ]
            if sentence.issued or sentence.clauses:
                part.words.append(sentence.words)
            if sentence.window != (None, None):
                post.window, post.scored = sentence.window, sentence.scored
        if found := _COMMUNITIES.search(text):
            post.communities = _listed_names(found[1])
        if part.clauses or (part.words and not post.parts):
            post.parts.append(part)
        elif part.words:
            post.parts[-1].words += part.words

    def _listed(self, text: str) -> None:
        if self._post and self._post.parts:
            self._post.parts[-1].codes.append(text)

    def _close(self, post: _Post) -> None:
        day = self._day_of(post)
        streams = tuple(
            dict.fromkeys(name for sentence in post.said for name in sentence.streams)
        ) or tuple(dict.fromkeys(name for _, _, name in streams_in(post.heading)))
        counts = [(names or streams, count) for names, count in post.counts]
        rows: list[PageRow] = []
        for part in post.parts:
            for clause in part.clauses:
                rows += [
                    self._row(post, part, day, name, clause.scores)
                    for name in clause.streams or streams
                ]
        if not rows:
            part = next((part for part in post.parts if part.codes), post.parts[0])
            rows = [self._row(post, part, day, name, (None, None)) for name in streams]
        unknown = [row.stream for row in rows if not known_stream(row.stream)]
        if not rows or unknown:
            what = f"the stream {unknown[0]}" if unknown else "its stream is not named"
            self.found.looks.append(
                Look(post.place, f"{post.said[0].words[:160]} ({what})", "read it by hand")
            )
            return
        total = None
        if len(counts) == len(rows) > 1 and len(streams) == 1:
            # As many counts as draws of one stream: each has its own, in their order.
            rows = [
                replace(row, invitations=count)
                for row, (_, count) in zip(rows, counts, strict=True)
            ]
            counts = []
        for names, count in counts:
            alone = [n for n, row in enumerate(rows) if row.stream in names]
            if len(names) == 1 and len(alone) == 1:
                rows[alone[0]] = replace(rows[alone[0]], invitations=count)
            elif total is None:
                total = count
        self.found.posts.append(Post(post.place, total, tuple(rows)))

    def _row(self, post: _Post, part: _PostPart, day: date, stream: str, scores: Scores) -> PageRow:
        codes = Codes()
        text = "\n".join(part.codes)
        if text:
            codes = codes_of(text, day, self.tables)
        elif inside := _codes_named(part):
            codes = codes_of("\n".join(f"NOC {code}" for code in inside), day, self.tables)
        target = part.target or self._target_of(post, part)
        named = {code for each in post.parts for code in _codes_named(each)}
        if target.silent and named == {*codes.codes} and len(named) == 1:
            target = self.targets.of_title(self._title(codes.codes[0]))
        target = self.targets.in_communities(target, post.communities)
        shown = ", ".join(filter(None, (stream, str(scores[0] or ""))))
        return PageRow(
            f"{post.place} ({shown})",
            day,
            stream,
            target,
            None,
            scores,
            post.window,
            () if codes.doubts else codes.codes,
            (post.source,),
            listed=(*codes.slips, *codes.doubts),
            codes_in_doubt=bool(codes.doubts),
            asked=asked_in(" ".join([*(said.words for said in post.said), *part.words])),
            scored=post.scored,
        )

    def _target_of(self, post: _Post, part: _PostPart) -> Target:
        """Return who the heading, or else the sentences, of a post say was meant."""
        heading = post.heading
        for start, end, _ in reversed([*streams_in(heading)]):
            heading = f"{heading[:start]} {heading[end:]}"
        target = Target(Said.NOTHING)
        # Who was meant may be all of a heading, or what stands after a colon or a dash.
        for words in (heading, *reversed(re.split(r":|\s[–—-]\s", heading)[1:])):
            target = self.targets.read(_HEADING_WORDS.sub(" ", words))
            if target.said in (Said.NAMED, Said.EVERYBODY):
                return target
        texts = [*(sentence.words for sentence in post.said), *part.words]
        for words in texts:
            where = [group for group in GROUPS if group.apart and group.words.search(words)]
            if len(where) == 1:
                found = self.targets.read(where[0].target)
                if found.said is Said.NAMED:
                    return found
            for phrase in _OF_OCCUPATIONS.finditer(words):
                found = self.targets.read(phrase[1])
                if found.said is Said.NAMED:
                    return found
        if target.said is Said.UNKNOWN and part.codes:
            return target
        targeted = (
            any(sentence.targeted for sentence in post.said) or "target" in post.heading.lower()
        )
        targeted = targeted or bool(part.codes)
        return Target(Said.SOMEBODY if targeted else Said.NOTHING)

    def _title(self, code: str) -> str:
        new, old = self.tables.occupations.get(code), self.tables.old_occupations.get(code)
        return new.title if new else old.title if old else code

    def _day_of(self, post: _Post) -> date:
        days = [sentence.day for sentence in post.said if sentence.day]
        if days and timedelta(0) <= post.day - days[0] <= MOST_DAYS_LATER:
            return days[0]
        return post.day


def _codes_named(part: _PostPart) -> list[str]:
    return IN_WORDS.findall("\n".join([*part.codes, *part.words]))


def _squeezed(words: str) -> str:
    return re.sub(r"\W", "", words).lower()


def _listed_names(text: str) -> tuple[str, ...]:
    """Return the names of a list: "Lanark, and Leeds and Grenville" are two."""
    parts = [re.sub(r"^and\s+", "", part.strip()) for part in text.strip().split(",")]
    return tuple(part for part in parts if part)

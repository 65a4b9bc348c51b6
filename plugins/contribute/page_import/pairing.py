"""A row of a table and a post are one draw: paired by day, stream, score, count and who was meant.

The table gives the count and the window, the post the codes and the communities. Where the two
contradict each other the table's word is taken and the other named. Where no table is at hand the
draws of the record stand in for it, to say whose a post is and never what it prints.
"""

from collections import defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import replace
from datetime import date
from itertools import combinations

from plugins.contribute.page_import.findings import PageRow, Post
from plugins.contribute.page_import.targets import Said, Target, Targets, same_target
from plugins.record.model import Draw

type _Key = tuple[date, str]
_MOST_PARTS = 4
# As the linter `twice` has it: one round recorded under two days is closer than that.
MOST_DAYS_APART = 6


def together(
    rows: Sequence[PageRow], posts: Sequence[Post], draws: Sequence[Draw], targets: Targets
) -> list[PageRow]:
    """Return the rows of tables with what the posts add, then the rows that only posts have.

    `draws` are those of the record.
    """
    printed = {(row.day, row.stream) for row in rows}
    parts = [part for post in posts for part in post.rows]
    in_posts = {(part.day, part.stream) for part in parts} - printed
    known = [
        _as_row(draw, targets)
        for draw in draws
        if (draw.date, draw.stream) not in printed
        and ((draw.date, draw.stream) in in_posts or any(_near(draw, part) for part in parts))
    ]
    pairing = _Pairing([*rows, *known], posts, len(rows))
    pairing.pair()
    return pairing.finish()


def _as_row(draw: Draw, targets: Targets) -> PageRow:
    return PageRow(
        "",
        draw.date,
        draw.stream,
        targets.read(draw.target) if draw.target else Target(Said.EVERYBODY),
        draw.invitations,
        (draw.score_min, draw.score_max),
        (None, None),
        (),
        (),
    )


class _Pairing:
    """Pair the rows of each day and stream; what is paired is paired once."""

    def __init__(self, rows: Sequence[PageRow], posts: Sequence[Post], printed: int) -> None:
        # The first `printed` of the rows are of pages, the others of the record.
        self.rows, self.posts, self.printed = rows, posts, printed
        # By place in `rows`: the parts of posts that it is one with.
        self.parts: dict[int, list[tuple[int, PageRow]]] = defaultdict(list)
        self.free: dict[_Key, list[tuple[int, PageRow]]] = defaultdict(list)
        for number, post in enumerate(posts):
            for part in post.rows:
                self.free[part.day, part.stream].append((number, part))
        self._left: dict[_Key, list[int]] = defaultdict(list)
        for number, row in enumerate(rows):
            if not row.misplaced:
                self._left[row.day, row.stream].append(number)

    def pair(self) -> None:
        for key, left in self._left.items():
            self._pair_unions(left, self.free[key])
            self._pair_by_weight(left, self.free[key])
            self._pair_contradictions(left, self.free[key])
        self._pair_near()

    def finish(self) -> list[PageRow]:
        found = {
            number: self._merged(number, [part for _, part in self.parts[number]])
            if number in self.parts
            else replace(row, printed=True)
            for number, row in enumerate(self.rows)
            if number < self.printed or number in self.parts
        }
        latest: dict[str, date] = {}
        for row in self.rows[: self.printed]:
            latest[row.stream] = max(row.day, latest.get(row.stream, row.day))
        alone: list[PageRow] = []
        for number, post in enumerate(self.posts):
            own = [n for n, parts in self.parts.items() if any(of == number for of, _ in parts)]
            counts = [self.rows[n].invitations for n in own]
            added = sum(count or 0 for count in counts)
            known = post.total is not None and bool(own) and None not in counts
            if known and added != post.total:
                said = f"the post gives {post.total:,} for all, the rows add up to {added:,}"
                for n in own:
                    against = (*found[n].against, (said, str(post.total)))
                    found[n] = replace(found[n], against=against)
            whole = known and added == post.total
            left = [part for parts in self.free.values() for of, part in parts if of == number]
            # Where the rows account for all that the post counts, nobody of the others was invited.
            alone += [
                self._alone(
                    post, part, covered=bool(own) or part.day <= latest.get(part.stream, date.min)
                )
                for part in left
                if not whole or part.scores[0] is not None
            ]
        return [*found.values(), *alone]

    def _alone(self, post: Post, part: PageRow, *, covered: bool) -> PageRow:
        """Return a part of a post that no row is about; `covered`: tables go as far as its day."""
        if part.invitations is not None:
            return part
        if covered:
            return replace(part, unsure="told in a post, and no row of a table is its own")
        if post.total is not None:
            said = f"the post gives {post.total:,} for all of its streams together"
            return replace(part, slips=(*part.slips, said))
        return part

    def _pair_unions(self, left: list[int], free: list[tuple[int, PageRow]]) -> None:
        """Pair a row of two groups with the parts of a post that are one each."""
        for number in [*left]:
            row = self.rows[number]
            if row.target.said is not Said.NAMED or len(row.target.meaning) < 2:
                continue
            smaller = [
                item
                for item in free
                if item[1].target.said is Said.NAMED
                and item[1].target.meaning < row.target.meaning
                and _agree(row, item[1])
            ]
            for size in range(2, min(len(smaller), _MOST_PARTS) + 1):
                fitting = [
                    parts
                    for parts in combinations(smaller, size)
                    if frozenset().union(*(part.target.meaning for _, part in parts))
                    == row.target.meaning
                ]
                if len(fitting) == 1:
                    self._take(number, fitting[0], left, free)
                    break

    def _pair_by_weight(self, left: list[int], free: list[tuple[int, PageRow]]) -> None:
        """Pair what agrees most; of two that agree alike, which is which is a guess."""
        while True:
            pairs = [
                (weight, number, item)
                for number in left
                for item in free
                if (weight := _weight(self.rows[number], item[1])) is not None
            ]
            clear = [
                pair
                for pair in pairs
                if all(
                    other is pair or other[0] < pair[0]
                    for other in pairs
                    if other[1] == pair[1] or other[2] is pair[2]
                )
            ]
            if not clear:
                return
            _, number, item = max(clear, key=lambda pair: pair[0])
            self._take(number, [item], left, free)

    def _pair_contradictions(self, left: list[int], free: list[tuple[int, PageRow]]) -> None:
        for number in [*left]:
            row = self.rows[number]
            same = [
                item
                for item in free
                if item[1].target.said is row.target.said is Said.NAMED
                and same_target(item[1].target.meaning, row.target.meaning)
            ]
            if len(same) == 1:
                self._take(number, same, left, free)

    def _pair_near(self) -> None:
        """Pair what has one count within some days: a post may give the day of the search."""
        for (day, stream), free in self.free.items():
            for item in [*free]:
                part = item[1]
                near = [
                    (key, number)
                    for key, left in self._left.items()
                    for number in left
                    if key[1] == stream
                    and part.invitations is not None
                    and part.invitations == self.rows[number].invitations
                    and abs((key[0] - day).days) <= MOST_DAYS_APART
                    and number not in self.parts
                ]
                if len(near) == 1:
                    key, number = near[0]
                    self._take(number, [item], self._left[key], free)

    def _take(
        self,
        number: int,
        parts: Iterable[tuple[int, PageRow]],
        left: list[int],
        free: list[tuple[int, PageRow]],
    ) -> None:
        left.remove(number)
        for item in parts:
            self.parts[number].append(item)
            free.remove(item)

    def _merged(self, number: int, parts: list[PageRow]) -> PageRow:
        row, first = self.rows[number], parts[0]
        codes = tuple(dict.fromkeys(code for part in parts for code in part.codes))
        doubt = any(part.codes_in_doubt for part in parts)
        slips = [*row.slips, *(slip for part in parts for slip in part.slips)]
        listed = [*row.listed, *(slip for part in parts for slip in part.listed)]
        sources = (*row.sources, *dict.fromkeys(s for part in parts for s in part.sources))
        if number >= self.printed:
            # What the record has is not what the post prints.
            target = row.target if len(parts) > 1 else _more(row.target, first.target)
            return replace(
                first,
                day=row.day,
                against=_days(row, first),
                target=target,
                codes=() if doubt else codes,
                codes_in_doubt=doubt,
                sources=sources,
                slips=tuple(dict.fromkeys(slips)),
                listed=tuple(dict.fromkeys(listed)),
            )
        scores = row.scores if row.scores[0] is not None else first.scores
        against = [*row.against, *_days(row, first)]
        scores_disputed: tuple[tuple[int | None, int | None], ...] = ()
        if row.scores[0] is not None and first.scores[0] not in (None, row.scores[0]):
            said = (
                f"the table prints the score {_range(row.scores)}, the post {_range(first.scores)}"
            )
            against.append((said, str(first.scores[0])))
            scores_disputed = (first.scores,)
        elif None not in (row.scores[1], first.scores[1]) and row.scores[1] != first.scores[1]:
            said = (
                f"the table prints the score {_range(row.scores)}, the post {_range(first.scores)}"
            )
            against.append((said, str(first.scores[1])))
            scores_disputed = (first.scores,)
        if row.invitations is not None and first.invitations not in (None, row.invitations):
            said = f"the table counts {row.invitations:,}, the post {first.invitations:,}"
            against.append((said, str(first.invitations)))
        windows_disputed: tuple[tuple[date | None, date | None], ...] = ()
        last = first.profiles[1]
        if last and row.profiles[1] and last != row.profiles[1]:
            said = f"the table's window ends on {row.profiles[1]}, the post's on {last}"
            against.append((said, str(last)))
            windows_disputed = (first.profiles,)
        return replace(
            row,
            target=_more(row.target, first.target) if len(parts) == 1 else row.target,
            scores=scores,
            invitations=row.invitations if row.invitations is not None else first.invitations,
            profiles=row.profiles if row.profiles[0] is not None else first.profiles,
            codes=row.codes or (() if doubt else codes),
            codes_in_doubt=doubt and not row.codes,
            sources=sources,
            slips=tuple(dict.fromkeys(slips)),
            listed=tuple(dict.fromkeys(listed)),
            against=tuple(against),
            scores_disputed=scores_disputed,
            windows_disputed=windows_disputed,
            asked=tuple(dict.fromkeys((*row.asked, *first.asked))),
            scored=row.scored or (first.scored and row.profiles[0] is None),
        )


def _near(draw: Draw, part: PageRow) -> bool:
    return (
        part.invitations is not None
        and (draw.stream, draw.invitations) == (part.stream, part.invitations)
        and abs((draw.date - part.day).days) <= MOST_DAYS_APART
    )


def _days(row: PageRow, part: PageRow) -> tuple[tuple[str, str], ...]:
    if row.day == part.day:
        return ()
    return ((f"the round is of {row.day}, and the post gives {part.day}", str(part.day)),)


def _agree(row: PageRow, part: PageRow) -> bool:
    """Return whether no figure of the one contradicts the other."""
    scores = None in (row.scores[0], part.scores[0]) or row.scores == part.scores
    counts = None in (row.invitations, part.invitations) or row.invitations == part.invitations
    return scores and counts


def _weight(row: PageRow, part: PageRow) -> int | None:
    """Return how much a row and a part of a post agree, None where they contradict each other."""
    if not _agree(row, part):
        return None
    weight = 2 * (row.scores[0] is not None and row.scores == part.scores)
    weight += 2 * (row.invitations is not None and row.invitations == part.invitations)
    one, other = row.target, part.target
    if one.silent or other.silent:
        return weight
    if one.said is not other.said:
        return None
    if same_target(one.meaning, other.meaning):
        return weight + 4
    if one.meaning < other.meaning or other.meaning < one.meaning:
        return weight + 1
    return None


def _more(one: Target, other: Target) -> Target:
    """Return the target that says more; of two that say other things, that of the table."""
    if one.said in (Said.SOMEBODY, Said.NOTHING, Said.UNKNOWN) and other.said is not Said.NOTHING:
        return one if other.said in (Said.SOMEBODY, Said.UNKNOWN) else other
    same = same_target(one.meaning, other.meaning)
    return other if same and len(other.meaning) > len(one.meaning) else one


def _range(scores: tuple[int | None, int | None]) -> str:
    return f"{scores[0]}–{scores[1]}" if scores[1] is not None else str(scores[0])

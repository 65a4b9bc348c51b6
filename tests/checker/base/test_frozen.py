"""Records: given by place or by name, never changed, compared by value."""

import pytest

from checker.base.frozen import Frozen


class Point(Frozen):
    x: int
    y: int = 2


class Named(Point):
    name: str = "origin"


class Other(Frozen):
    x: int
    y: int = 2


def test_fields_are_given_by_place_or_by_name() -> None:
    for point in (Point(1, 2), Point(1), Point(1, y=2), Point(x=1, y=2), Point(y=2, x=1)):
        assert (point.x, point.y) == (1, 2)
        assert point == Point(1, 2)
    # Later fields by name only, and one in the middle left at its default.
    named = Named(1, name="p")
    assert (named.x, named.y, named.name) == (1, 2, "p")
    assert Named.__match_args__ == ("x", "y", "name")


@pytest.mark.parametrize(
    ("given", "named"),
    [
        ((), {}),
        ((), {"y": 1}),
        ((1, 2, 3), {}),
        ((1,), {"z": 1}),
        ((1,), {"x": 1}),
        ((1, 2), {"y": 2}),
        ((1, 2), {"z": 2}),
    ],
)
def test_a_field_too_few_too_many_or_twice_is_an_error(
    given: tuple[int, ...], named: dict[str, int]
) -> None:
    with pytest.raises(TypeError, match="Point takes"):
        Point(*given, **named)


def test_a_record_cannot_be_changed() -> None:
    point = Point(1)
    with pytest.raises(AttributeError, match="Point cannot be changed"):
        setattr(point, "x", 2)  # noqa: B010 - mypy would see a plain assignment
    with pytest.raises(AttributeError, match="Point cannot be changed"):
        delattr(point, "x")
    assert point == Point(1)


def test_records_are_equal_by_kind_and_value() -> None:
    assert Point(1) == Point(1, 2)
    assert Point(1) != Point(1, 3)
    assert Point(1) != Other(1)
    assert Point(1) != (1, 2)
    assert hash(Point(1)) == hash(Point(1, 2))
    assert len({Point(1), Point(1, 2), Point(2), Other(1)}) == 3


def test_a_record_shows_and_matches_its_fields() -> None:
    assert repr(Point(1)) == "Point(x=1, y=2)"
    match Point(1, 5):
        case Point(x, y):
            assert (x, y) == (1, 5)

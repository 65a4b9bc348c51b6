"""French as the program's own French pages set it (ontario.ca/fr): spaces that do not break, apostrophes."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from plugins.i18n.typography import NO_BREAK as S
from plugins.i18n.typography import french, in_html, mark_english_names


@pytest.mark.parametrize(
    ("typed", "set_"),
    [
        ("l'offre d'emploi", "l’offre d’emploi"),
        ("jusqu'à « aujourd'hui »", f"jusqu’à «{S}aujourd’hui{S}»"),
        ("Note : 45", f"Note{S}: 45"),
        ("24,50 $ l'heure", f"24,50{S}$ l’heure"),
        ("20 % de plus", f"20{S}% de plus"),
        ("1 902 invitations", f"1{S}902 invitations"),
        ("à 10:30", "à 10:30"),
        ("Est-ce permis?", "Est-ce permis?"),
    ],
)
def test_a_line_is_set(typed: str, set_: str) -> None:
    assert french(typed) == set_


@given(st.text("l'a« »:%$1 0,.", max_size=20))
def test_nothing_is_lost_and_setting_twice_changes_nothing(text: str) -> None:
    once = french(text)
    assert french(once) == once
    assert once.replace(S, " ").replace("’", "'") == text


def test_tags_are_left_as_they_are() -> None:
    page = "<a href='/l'x' title=\"d'un : \">l'an : 2</a>"
    assert in_html(page, french) == f"<a href='/l'x' title=\"d'un : \">l’an{S}: 2</a>"


@pytest.mark.parametrize(
    ("html", "marked"),
    [
        (
            "<p>Volet Ontario Workforce Priority : <b>Workforce Priority</b></p>",
            '<p>Volet <span lang="en">Ontario Workforce Priority</span> : '
            '<b><span lang="en">Workforce Priority</span></b></p>',
        ),
        (
            "<p>bas salaire (low wage), low wage</p>",
            '<p>bas salaire (<span lang="en">low wage</span>), low wage</p>',
        ),
        ('<p title="Workforce Priority">mot</p>', '<p title="Workforce Priority">mot</p>'),
        ("<option>Workforce Priority</option>", "<option>Workforce Priority</option>"),
        ("<p>Workforce Priorities</p>", "<p>Workforce Priorities</p>"),
        ("Workforce Priority", '<span lang="en">Workforce Priority</span>'),
    ],
)
def test_names_that_stay_english_say_so_where_elements_may_stand(html: str, marked: str) -> None:
    assert mark_english_names(html) == marked

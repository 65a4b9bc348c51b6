"""What is said of an answer, as data: templates in English, and what fills in their places.

What decides or counts gives phrases; `checker.base.words` makes words of them, where they are
printed and in the language that is asked for.
"""

from collections.abc import Mapping
from datetime import date

from checker.base.frozen import TYPE_CHECKING, Frozen

if TYPE_CHECKING:
    from checker.base.facts import Answer, Fact


class Template(Frozen):
    """Store a text in English, with named places such as `{day}`; calling it fills them in.

    Translators are given the literals of the sources, so that a new template needs no registration.
    """

    text: str

    # See `Phrase`.
    def __init__(self, text: str) -> None:
        self.__dict__["text"] = text

    def __call__(self, **values: "Value") -> "Phrase":
        return Phrase(self, values)


class PluralTemplate(Template):
    """Store a text in two forms: for one of what is counted at the place `number`, and for many."""

    many: str
    number: str

    def __init__(self, text: str, many: str, number: str) -> None:
        super().__init__(text)
        fields = self.__dict__
        fields["many"], fields["number"] = many, number


class Phrase:
    """Store a template and the values of its places."""

    # Not Frozen, for they are made by the thousand in each check.
    __slots__ = ("template", "values")

    def __init__(self, template: Template, values: Mapping[str, "Value"]) -> None:
        self.template = template
        self.values = values

    def __eq__(self, other: object) -> bool:
        return (
            isinstance(other, Phrase)
            and self.template is other.template
            and self.values == other.values
        )

    def __hash__(self) -> int:
        return hash(self.template.text)

    def __repr__(self) -> str:
        return f"Phrase({self.template.text!r}, {self.values!r})"


class Dollars(Frozen):
    """Store an amount of dollars."""

    amount: float


class Number(Frozen):
    """Store a number that is written with its thousands apart."""

    number: float


class Joined(Frozen):
    """Store several things, said one after the other: each two by a template of `{one}` and `{other}`."""

    template: Template
    parts: tuple["Value", ...]


# A text as it is (a code, a name), a number, a day, a question, a question with an answer to it, or
# one of those above.
type Value = (
    str
    | int
    | float
    | date
    | Fact
    | tuple[Fact, Answer]
    | Dollars
    | Number
    | Template
    | Phrase
    | Joined
)

LIST = Template("{one}, {other}")
SEMICOLON = Template("{one}; {other}")
AND = Template("{one} and {other}")
OR = Template("{one} or {other}")


def joined(template: Template, parts: tuple[Value, ...]) -> Value | None:
    """Join what there is; None where there is nothing."""
    return Joined(template, parts) if parts[1:] else parts[0] if parts else None

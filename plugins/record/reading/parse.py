"""From front matter to a model, with every fault of the file named where it stands."""

from difflib import get_close_matches

from pydantic import BaseModel, ValidationError
from pydantic_core import ErrorDetails

from plugins.record.reading.faults import Fault
from plugins.record.reading.front_matter import SourceFile


def parse[M: BaseModel](source: SourceFile, model: type[M]) -> M | list[Fault]:
    """Return the model of a file, or all its faults."""
    try:
        return model.model_validate(source.document.value)
    except ValidationError as error:
        details = error.errors(include_url=False)
    # A list with a bad item is also called too short: say only what is inmost.
    inner = {detail["loc"][:-1] for detail in details}
    return [_fault(source, model, detail) for detail in details if detail["loc"] not in inner]


def _fault(source: SourceFile, model: type[BaseModel], detail: ErrorDetails) -> Fault:
    where = detail["loc"]
    around, key = _around(model, where)
    if detail["type"] == "extra_forbidden":
        near = get_close_matches(key, around.model_fields, n=1)
        return source.fault(
            where,
            f"the unknown key `{key}`",
            "one of " + ", ".join(around.model_fields),
            f"write `{near[0]}`"
            if near
            else "delete the line, or move the text under the front matter",
        )
    expected = around.model_fields[key].description or "another value"
    if detail["type"] == "missing":
        return source.fault(
            where[:-1],
            f"no key `{key}`",
            expected,
            f"add a line `{key}: …` (null where it is not known)",
        )
    return source.fault(
        where,
        f"`{key}: {_show(detail['input'])}`",
        expected,
        _mend(detail["type"], detail["input"]),
    )


def _around(model: type[BaseModel], where: tuple[int | str, ...]) -> tuple[type[BaseModel], str]:
    """Return the innermost model around a place in a file, and the key of it that is meant."""
    around, *further = (part for part in where if isinstance(part, str))
    for key in further:
        arguments = getattr(model.model_fields[around].annotation, "__args__", ())
        inner = [one for one in arguments if isinstance(one, type) and issubclass(one, BaseModel)]
        if not inner:
            break
        (model,), around = inner, key
    return model, around


def _show(value: object) -> str:
    text = "null" if value is None else str(value)
    return text if len(text) <= 60 else text[:57] + "…"


def _mend(kind: str, value: object) -> str:
    if kind == "string_type" and isinstance(value, bool | int):
        return f"put it in quotes: '{value}'"
    if kind.startswith("int_"):
        digits = str(value).replace(",", "").replace(" ", "")
        if len(digits) <= 9 and digits.isdecimal():
            return f"write the number without quotes or commas: {int(digits)}"
        return "write a whole number, or null where it is not known"
    if kind in ("date_type", "value_error", "date_from_datetime_parsing"):
        return "write a day that exists, for example '2023-01-10'"
    if kind in ("string_too_long", "string_too_short", "too_short", "too_long"):
        return "mind the length: " + kind.replace("_", " ").removeprefix("string ")
    return "write one of the values expected"

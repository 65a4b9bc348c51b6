"""How people and pages write lists of codes, how such lists are spoilt, and what stands in for codes.

The shapes are those of lists on the program's update pages of 2017 to 2026, of spreadsheets, of
scanned lists and of sites that republish them; words and figures are made here.
"""

import random
from collections.abc import Callable, Iterator, Sequence

type Row = tuple[str, str]
# Each writes codes with their titles as people and pages do.
SHAPES: dict[str, Callable[[Sequence[Row]], str]] = {
    "dashes": lambda rows: "\n".join(f"NOC {code} — {title}" for code, title in rows),
    "bullets": lambda rows: "\n".join(f"  • {code} {title}" for code, title in rows),
    "numbered": lambda rows: "\n".join(f"{n}. {row[0]} {row[1]}" for n, row in enumerate(rows, 1)),
    "bracketed numbers": lambda rows: "\n".join(f"{n}) {c}" for n, (c, _) in enumerate(rows, 1)),
    "titles first": lambda rows: "; ".join(f"{title} ({code})" for code, title in rows),
    "commas": lambda rows: ",".join(code for code, _ in rows),
    "sentence": lambda rows: " and ".join(code for code, _ in rows) + " were named.",
    "semicolons": lambda rows: "; ".join(code for code, _ in rows),
    "spaces": lambda rows: " ".join(code for code, _ in rows),
    "yaml": lambda rows: "nocs:\n" + "\n".join(f"  - '{code}'" for code, _ in rows),
    "markdown table": lambda rows: (
        "| NOC code | Title | TEER | Wage |\n| --- | --- | ---: | ---: |\n"
        + "\n".join(f"| {code} | {title} | {code[1]} | 45000 |" for code, title in rows)
    ),
    "spreadsheet": lambda rows: "\n".join(
        f"{title}\t{code}\t{code[1]}\t$1,234.50\t45,000" for code, title in rows
    ),
    "html table": lambda rows: (
        '<table class="x99999"><tr><th>NOC</th><th>Occupation</th><th>TEER</th></tr>'
        + "".join(
            f'<tr><td><a href="https://example.org/12345/{code}">{code}</a></td>\n'
            f"<td>{title}&nbsp;&ndash; x</td><td>{code[1]}</td></tr>"
            for code, title in rows
        )
        + "</table>"
    ),
    "html list": lambda rows: (
        "<ul>" + "".join(f"<li>NOC&nbsp;{code} - {title}</li>" for code, title in rows) + "</ul>"
    ),
    "markdown links": lambda rows: "\n".join(
        f"- [{code}](https://example.org/55555/{code}) {title}" for code, title in rows
    ),
    "after a sentence": lambda rows: (
        "On April 30, 2026, 786 people (2025-07-02 to 2026-04-28) were invited; NOC 2021 codes: "
        + ", ".join(code for code, _ in rows)
    ),
    "windows lines": lambda rows: "\r\n".join(f"{code}\t{title}" for code, title in rows),
    "wide digits": lambda rows: "\n".join(
        code.translate({ord("0") + n: ord("０") + n for n in range(10)}) for code, _ in rows
    ),
}


def _other_digits(zero: int) -> dict[int, int]:
    return {ord("0") + digit: zero + digit for digit in range(10)}


# Each writes one code as it is found in pasted lists; it is to be read, or named as a doubt.
DECORATED: dict[str, Callable[[str, str], str]] = {
    "glued to NOC": lambda code, _: f"NOC{code}",
    "glued to noc": lambda code, title: f"noc{code} {title}",
    "glued by a line": lambda code, _: f"NOC_{code}",
    "glued to its title": lambda code, title: f"{code}{title}",
    "NOC and glued to its title": lambda code, title: f"NOC {code}{title}",
    "its title glued before it": lambda code, title: f"{title}{code}",
    "from a spreadsheet": lambda code, _: f"{code}.0",
    "a number of a spreadsheet": lambda code, title: f"{int(code)}.0 {title}",
    "without its zeros": lambda code, title: f"{int(code)} {title}",
    "alone without its zeros": lambda code, _: str(int(code)),
    "NOC without its zeros": lambda code, _: f"NOC {int(code)}",
    "with a star": lambda code, _: f"{code}*",
    "with a dagger": lambda code, title: f"{code}† {title}",
    "with a raised mark": lambda code, _: f"{code}¹",
    "with two raised marks": lambda code, title: f"{code}¹² {title}",
    "with a letter": lambda code, _: f"{code}a",
    "with a mark in brackets": lambda code, title: f"{code}[3] {title}",
    "with a share": lambda code, _: f"{code}%",
    "scanned: l for 1": lambda code, _: code.replace("1", "l"),
    "scanned: O for 0": lambda code, title: f"{code.replace('0', 'O')} {title}",
    "scanned: S for 5": lambda code, _: code.replace("5", "S"),
    "scanned: a Cyrillic letter": lambda code, _: code.replace("0", "\u041e"),
    "grouped": lambda code, title: f"{code[:2]},{code[2:]} {title}",
    "grouped by a space": lambda code, title: f"{code[:2]} {code[2:]} {title}",
    "torn": lambda code, _: f"NOC {code[:3]}-{code[3:]}",
    "in Chinese": lambda code, _: f"职业代码{code}焊工",
    "in Arabic digits": lambda code, _: code.translate(_other_digits(0x660)),
    "in Persian digits": lambda code, _: f"کد {code.translate(_other_digits(0x6F0))}",
    "in wide digits": lambda code, _: code.translate(_other_digits(0xFF10)),
    "in digits of Devanagari": lambda code, _: code.translate(_other_digits(0x966)),
    "with what nobody sees in it": lambda code, _: f"{code[:2]}\u200b{code[2:]}",
    "with a soft hyphen": lambda code, title: f"{code}\u00ad {title}",
    "in quotes": lambda code, _: f"“{code}”",
    "bold": lambda code, title: f"**{code}** {title}",
    "only in an address": lambda code, _: f"https://example.org/noc/{code}",
}
# What says that there are codes which are not written, or that codes are left out.
STAND_INS = [
    *("72100–72106", "72100 to 72106", "72100 - 72106", "NOC 72100 through NOC 72106"),
    *("72100-06", "between 72100 and 72106", "72100 and above", "72100+", "72100 à 72106"),
    *("Major group 72", "major groups 72 and 73", "minor group 7210", "broad category 7"),
    *("all codes starting 73", "codes that start with 731", "codes beginning with 72", "72xxx"),
    *("721**", "721xx", "grand groupe 72", "commençant par 73"),
    *("21231, except NOC 62100", "any TEER 2 occupation excluding 72106", "other than 72106"),
    *("not 72106", "sauf 72106", "hors NOC 72106", "21231 (72106 is not eligible)"),
    *("72106 and 72102 are excluded.", "Excluded:\n72106\n72102", "à l’exception de 72106"),
    "Occupations except:\n\n- NOC 72106\n- NOC 72102",
]
_SPOILING = "0123456789O lI|,.;:-–—_*%$()[]<>/&#\t\n\r\u00a0\u200b\u3164¹²٣७é焊NOCnoc ex"


def spoilt_pastes(codes: Sequence[Row], count: int) -> Iterator[str]:
    """Yield texts of lists of codes, each spoilt in one way; the same ones every time."""
    chance = random.Random(18)
    shapes, signs = list(SHAPES.values()), list(DECORATED.values())
    for _ in range(count):
        rows = chance.sample(list(codes), chance.randint(1, 12))
        text = chance.choice(shapes)(rows)
        match chance.randrange(5):
            case 0:
                text = text[: chance.randrange(len(text))] + text[chance.randrange(len(text)) :]
            case 1:
                for _ in range(chance.randint(1, 12)):
                    at = chance.randrange(len(text) + 1)
                    text = text[:at] + chance.choice(_SPOILING) + text[at + chance.randrange(2) :]
            case 2:
                text = "\n".join(chance.choice(signs)(*row) for row in rows)
            case 3:
                joint = chance.choice([" ", ", ", "; ", "\t", " | ", " and ", " / ", ""])
                text = joint.join(chance.choice(signs)(*row) for row in rows)
            case _:
                lines = text.split("\n")
                lines.insert(chance.randrange(len(lines) + 1), chance.choice(STAND_INS))
                text = "\n".join(lines)
        yield text

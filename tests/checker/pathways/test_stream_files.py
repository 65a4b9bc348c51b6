"""One file a stream: read from the top it has the order of its pages, and adding a file adds a stream."""

import ast
import json
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from shutil import copytree

from checker.pathways import PATHWAYS
from checker.rules.rule import Pathway, Stage

_STUB = '''"""A stream of a test."""

from datetime import date

from checker import questions as q
from checker.pathways.common import phases, position
from checker.rules.rule import Pathway, Requirement
from checker.streams.stream import Phase, Status, Stream

STREAM = Stream(
    slug="new-stream",
    order=14,
    title="New stream",
    short="New",
    family="Ontario Workforce Priority",
    law="",
    phases=(Phase(date(2026, 1, 2), Status.OPEN, "Opened.", phases.REVOKED.citation),),
)
JOB_OFFER = Requirement(
    "Job offer", rules=(position.JOB_OFFER_NEEDED("NEW-01", citation=STREAM.phases[0].citation),)
)
PATHWAY = Pathway(STREAM.slug, requirements=(JOB_OFFER,))
'''
_ASK = """
import json, sys
from checker import Reference, check
from checker.pathways import STREAMS
from datetime import date
(found,) = check(
    {"has_job_offer": True}, date(2026, 6, 1), Reference({}, {}, {}), ["new-stream"]
).streams
print(json.dumps([[item.slug for item in STREAMS], found.verdict.value, found.stream.title]))
"""


def requirements(tree: ast.Module) -> Iterator[str]:
    """Yield the names of the requirements that a file makes, from the top."""
    for node in tree.body:
        match node:
            case ast.Assign([ast.Name(name)], ast.Call(ast.Name("Requirement"))):
                yield name


def listed(tree: ast.Module) -> Iterator[str]:
    """Yield the names of the requirements that a file lists, those of the procedure last."""
    for node in tree.body:
        match node:
            case ast.Assign([ast.Name("PATHWAY")], ast.Call(keywords=keywords)):
                parts = {keyword.arg: keyword.value for keyword in keywords}
                for part in ("requirements", "procedure"):
                    for name in ast.walk(parts.get(part, ast.Tuple())):
                        if isinstance(name, ast.Name):
                            yield name.id


def test_requirements_stand_in_the_order_in_which_pages_print_them(root: Path) -> None:
    for pathway in PATHWAYS:
        path = root / "checker" / "pathways" / f"{pathway.slug.replace('-', '_')}.py"
        tree = ast.parse(path.read_text("utf-8"))
        assert [*requirements(tree)] == [*listed(tree)], path.name


def in_stage(pathway: Pathway) -> list[bool]:
    return [item.stage is Stage.STEP for item in pathway.printed]


def test_steps_are_in_the_procedure_and_decide_nothing() -> None:
    for pathway in PATHWAYS:
        steps = len(pathway.procedure)
        assert in_stage(pathway) == [False] * len(pathway.requirements) + [True] * steps
        read = {
            fact for item in pathway.procedure for rule in item.rules for fact in rule.test.facts()
        }
        # One rule is shown to whoever a criterion asks to recruit: it asks nothing more.
        assert read <= {*pathway.facts()}, pathway.slug


def test_a_file_more_is_a_stream_more(root: Path, tmp_path: Path) -> None:
    copytree(root / "checker", tmp_path / "checker")
    (tmp_path / "checker" / "pathways" / "new_stream.py").write_text(_STUB, "utf-8")
    printed = subprocess.run(
        [sys.executable, "-c", _ASK], cwd=tmp_path, capture_output=True, text=True, check=True
    ).stdout
    slugs, verdict, title = json.loads(printed)
    assert slugs.index("new-stream") < slugs.index("ejo-foreign-worker")
    assert (verdict, title) == ("met", "New stream")

"""Tasks: `invoke --list` shows them; `make` sets up the environment and calls them.

Each task imports what it needs when it runs: Pelican and a browser's driver take seconds to import,
and a check of one file needs neither.
"""

import os
import sys
from collections.abc import Iterable
from datetime import date
from pathlib import Path

from invoke.context import Context
from invoke.exceptions import Exit
from invoke.tasks import task

ROOT = Path(__file__).parent
# Invoke's own command does not put the project on the path of imports.
sys.path.insert(0, str(ROOT))

OUTPUT = ROOT / "output"
PORT = 8000


@task
def build(_: Context, settings: str = "publishconf.py") -> None:
    """Build the site into output/."""
    from plugins.publish.build import BuildFailed
    from plugins.publish.build import build as build_

    try:
        build_(ROOT, settings, OUTPUT)
    except BuildFailed as failed:
        raise Exit(str(failed), 1) from None


@task
def serve(context: Context, port: int = PORT) -> None:
    """Build the site for this machine and serve it."""
    from plugins.publish.serve import serve as serve_

    build(context, "pelicanconf.py")
    serve_(OUTPUT, port)


@task(
    help={
        "fix": "fix first what needs no judgement: form, quotes, order, file names",
        "annotations": "also in the form that a pull request shows beside its lines",
    }
)
def check(_: Context, fix: bool = False, annotations: bool = False) -> None:
    """Name every fault of draws, content and tables, and what looks wrong."""
    from plugins.lint.fix import fix as fix_
    from plugins.lint.run import annotates, report
    from plugins.lint.run import check as check_
    from plugins.record.reading.faults import BadFiles

    try:
        for done in fix_(ROOT) if fix else ():
            print(done)
        dataset = check_(ROOT, date.today())
    except BadFiles as bad:
        raise Exit(report(bad, annotations or annotates()), 1) from None
    print(f"{len(dataset.draws)} draws, {len(dataset.changes)} changes: no fault")


@task(
    help={
        "post": "the post of the draw, pasted whole; @FILE reads it from a file",
        "date": "day of the draw, as printed",
        "stream": "its stream, by slug or title",
        "target": "who was meant, in a few words",
        "region": "the region it was aimed at",
        "invitations": "invitations issued",
        "score": "lowest score invited, or a range",
        "profiles-from": "first day of the profiles",
        "profiles-to": "last day of the profiles",
        "nocs": "NOC codes, pasted as they are; @FILE reads them from a file",
        "complete": "yes: these are all the codes; no: the list is partial or not known",
        "sources": "addresses of the pages, apart by spaces, official first",
        "note": "a note",
        "questions": "--no-questions: ask nothing; what is not given is not known",
        "another": "a second draw of the same day, stream and target",
        "anyway": "write what the linters doubt too",
        "preview": "build the page of the new draw and serve it",
    }
)
def new_draw(
    _: Context,
    post: str = "",
    date_: str = "",
    stream: str = "",
    target: str = "",
    region: str = "",
    invitations: str = "",
    score: str = "",
    profiles_from: str = "",
    profiles_to: str = "",
    nocs: str = "",
    complete: str = "",
    sources: str = "",
    note: str = "",
    questions: bool = True,
    another: bool = False,
    anyway: bool = False,
    preview: bool = False,
) -> None:
    """Add draws by their post or their answers: ask what is not given, show the file, write it.

    An answer of "-" says that it is not known.
    """
    from plugins.contribute.add_draw import Desk, add_draws
    from plugins.contribute.interview import Stopped, ask_at_terminal
    from plugins.contribute.new_draw import BadDraw
    from plugins.contribute.page_import.pasted_post import read_post
    from plugins.record.reading.faults import BadFiles
    from plugins.record.reading.loading import load

    answers = {
        "date": date_,
        "stream": stream,
        "target": target,
        "region": region,
        "invitations": invitations,
        "score": score,
        "profiles_from": profiles_from,
        "profiles_to": profiles_to,
        "nocs": nocs,
        "complete": complete,
        "sources": sources,
        "note": note,
    }
    given = {name: text for name, text in answers.items() if text}
    ask = ask_at_terminal if questions and len(given) < len(answers) else None
    try:
        desk = Desk(ROOT, date.today(), print, ask, another, anyway)
        page = sources.partition(" ")[0]
        paths = add_draws(
            desk, given, post, lambda text: read_post(text, load(ROOT, date.today()), page, date_)
        )
    except (BadDraw, BadFiles, Stopped) as stopped:
        raise Exit(str(stopped), 1) from None
    if preview and paths:
        from plugins.publish.preview import preview as preview_

        preview_(ROOT, paths[-1].stem, PORT)


@task(
    positional=["page"],
    iterable=["also"],
    help={
        "page": "a saved copy (HTML or Markdown) of a page of the program, or its address",
        "also": "another one, read together with it: the posts with the tables (may be repeated)",
        "address": "whose copy a file is, where it does not say so itself",
        "keep": "a folder for a dated copy of each page that is read",
        "dry-run": "report only; write nothing",
    },
)
def import_page(
    _: Context,
    page: str,
    also: Iterable[str] | None = None,
    address: str = "",
    keep: str = "",
    dry_run: bool = False,
) -> None:
    """Compare pages of the program with the record; write new draws and corrections.

    Ends with 1 where a page cannot be read and nothing was written, with 2 where some of it is left
    for a person to look at; that is no failure.
    """
    from plugins.contribute.page_import.import_page import import_page as import_page_
    from plugins.contribute.page_import.page_copy import BadPage
    from plugins.record.reading.faults import BadFiles

    try:
        whole = import_page_(
            ROOT,
            [page, *(also or ())],
            date.today(),
            print,
            address=address,
            keep=keep,
            dry_run=dry_run,
        )
    except (BadPage, BadFiles) as bad:
        raise Exit(f"{bad}\nNothing was written.", 1) from None
    if not whole:
        raise Exit("Some lines above are to look at.", 2)


@task(positional=["before", "after"], help={"before": "a built site", "after": "another one"})
def readers(_: Context, before: str, after: str) -> None:
    """Print what changes for readers between two built sites."""
    from plugins.publish.site_diff import differences
    from plugins.publish.site_diff import report as reader_report

    for folder in (before, after):
        if not (Path(folder) / "index.html").is_file():
            raise Exit(f"{folder}: no built site; expected a folder with an index.html", 1)
    print(reader_report(differences(Path(before), Path(after))))


@task(positional=["draw"], help={"draw": "the id of a draw, or the path of its file"})
def preview(_: Context, draw: str, port: int = PORT) -> None:
    """Build the page of one draw and serve it."""
    from plugins.publish.preview import PreviewFailed
    from plugins.publish.preview import preview as preview_

    try:
        preview_(ROOT, Path(draw).stem, port)
    except PreviewFailed as failed:
        raise Exit(str(failed), 1) from None


@task
def lint(context: Context) -> None:
    """Check form, faults and types of the Python and of the scripts."""
    context.run("ruff format --check . && ruff check .", pty=False)
    context.run("mypy", pty=False)
    for command in ("prettier --check --log-level warn .", "eslint .", "tsc"):
        context.run(f"node_modules/.bin/{command}", pty=False)


@task(name="format")
def format_(context: Context) -> None:
    """Bring the Python and the scripts into their form."""
    context.run("ruff format . && ruff check --fix-only .", pty=False)
    context.run("node_modules/.bin/prettier --write --log-level warn .", pty=False)


@task(help={"fast": "only the tests that need no browser, no site and no seconds each"})
def test(context: Context, options: str = "", fast: bool = False) -> None:
    """Run the linters, the type checkers and every test."""
    # A file to a worker, in the order of tests/conftest.py: what its tests share is made once.
    by_file = "--dist loadfile --no-loadscope-reorder"
    if fast:
        quick = "-m 'not (browser or build or slow)' --hypothesis-profile fast"
        context.run(f"{sys.executable} -m pytest -n auto {by_file} {quick} {options}", pty=False)
        return
    lint(context)
    # More workers than cores: most wait for a browser, and some for a notice that comes after seconds.
    workers = 2 * (os.cpu_count() or 1) + 1
    context.run(f"{sys.executable} -m pytest -n {workers} {by_file} {options}", pty=False)


@task
def coverage(context: Context) -> None:
    """Print which branches of the checker its tests never take."""
    tests = "-m pytest -q tests/checker -m 'not slow' --hypothesis-profile fast"
    # In this process and from the sources: what another process runs is not counted.
    context.run(f"coverage run {tests}", env={"CHECKER_IN_PROCESS": "1"}, pty=False)
    context.run("coverage report", pty=False)


@task(help={"language": "also make the catalog of a language, or bring it up to date; by its code"})
def catalogs(_: Context, language: str = "") -> None:
    """Collect every text of the site for translators."""
    from plugins.i18n.catalogs import BadCatalog, update
    from plugins.i18n.extraction import texts

    try:
        for path in update(ROOT / "theme" / "locale", texts(ROOT), language):
            print(path.relative_to(ROOT))
    except BadCatalog as bad:
        raise Exit(str(bad), 1) from None


@task(help={"language": "its code, such as fr"})
def translations(_: Context, language: str) -> None:
    """Name each text of content/ without a translation, and each whose English changed since."""
    from plugins.record.reading.faults import BadFiles
    from plugins.record.reading.loading import load
    from plugins.record.translations import report

    try:
        for line in report(load(ROOT, date.today()), language):
            print(line)
    except BadFiles as bad:
        raise Exit(str(bad), 1) from None


@task(help={"only": "one part: checker, browser, build, hugo or lighthouse"})
def bench(_: Context, only: str = "") -> None:
    """Print the times and bytes of the checker, of builds and of pages, beside Hugo's; Lighthouse."""
    from plugins.publish.bench import build_bench as bench_
    from plugins.publish.bench.browser_bench import bench_browser
    from plugins.publish.bench.checker_bench import bench_checker
    from plugins.publish.bench.hugo_bench import bench_hugo
    from plugins.publish.bench.lighthouse_bench import bench_lighthouse

    parts = {
        "checker": bench_checker,
        "browser": bench_browser,
        "build": bench_.bench,
        "hugo": bench_hugo,
        "lighthouse": bench_lighthouse,
    }
    if only and only not in parts:
        raise Exit(f"{only}: not one of {', '.join(parts)}", 1)
    for part in [parts[only]] if only else parts.values():
        part(ROOT)


@task
def profile_python(context: Context) -> None:
    """Record which functions of Python the checker runs; what never ran is not shipped."""
    context.run(f"{sys.executable} -m tests.python_profile", pty=False)


@task
def mutants(context: Context, sample: str = "300", seed: int = 1, files: str = "") -> None:
    """Change the code a little, many times, and name the changes that no test notices."""
    venv = ".cache/mutants"
    context.run(f"uv venv --quiet --allow-existing --python {sys.executable} {venv}")
    context.run(
        f"uv pip sync --quiet --python {venv}/bin/python --require-hashes "
        "requirements.lock requirements-mutants.lock"
    )
    only = f"--files '{files}'" if files else ""
    context.run(f"{venv}/bin/python -m tests.mutants --sample {sample} --seed {seed} {only}")


@task
def lock(context: Context) -> None:
    """Pin every requirement with its hashes in requirements.lock, those of `mutants` apart."""
    options = "--python-version 3.13 --universal --generate-hashes --quiet --no-header"
    context.run(f"uv pip compile --group site --group dev {options} -o requirements.lock")
    context.run(
        "uv pip compile --group mutants --constraint requirements.lock "
        f"{options} -o requirements-mutants.lock"
    )

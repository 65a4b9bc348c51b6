"""Tasks: `invoke --list` shows them; `make` sets up the environment and calls them."""

import sys
from datetime import date
from pathlib import Path

from invoke.context import Context
from invoke.exceptions import Exit
from invoke.tasks import task

ROOT = Path(__file__).parent
# Invoke's own command does not put the project on the path of imports.
sys.path.insert(0, str(ROOT))

from plugins.publish import bench as bench_  # noqa: E402 - after the path is set
from plugins.publish.bench_checker import bench_checker, bench_replay  # noqa: E402
from plugins.publish.build import BuildFailed  # noqa: E402
from plugins.publish.build import build as build_  # noqa: E402
from plugins.publish.serve import serve as serve_  # noqa: E402
from plugins.record.reading.faults import BadFiles  # noqa: E402
from plugins.record.reading.loading import load  # noqa: E402

OUTPUT = ROOT / "output"


@task
def build(_: Context, settings: str = "publishconf.py") -> None:
    """Build the site into output/."""
    try:
        build_(ROOT, settings, OUTPUT)
    except BuildFailed as failed:
        raise Exit(str(failed), 1) from None


@task
def serve(context: Context, port: int = 8000) -> None:
    """Build the site for this machine and serve it."""
    build(context, "pelicanconf.py")
    serve_(OUTPUT, port)


@task
def check(_: Context) -> None:
    """Name every fault of draws and content; write nothing."""
    try:
        dataset = load(ROOT, today=date.today())
    except BadFiles as bad:
        raise Exit(str(bad), 1) from None
    print(f"{len(dataset.draws)} draws, {len(dataset.changes)} changes: no fault")


@task
def test(context: Context, options: str = "") -> None:
    """Run the linters, the type checker and every test."""
    context.run("ruff format --check . && ruff check .", pty=False)
    context.run("mypy", pty=False)
    context.run(f"{sys.executable} -m pytest {options}", pty=False)


@task
def bench(_: Context) -> None:
    """Print pages, feeds, seconds and memory for the real draws and for ten times as many."""
    bench_checker(ROOT)
    bench_replay(ROOT)
    bench_.bench(ROOT)


@task
def mutants(context: Context, sample: str = "300", seed: int = 1, files: str = "") -> None:
    """Change the checker a little, many times, and name the changes that no test notices."""
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
    context.run(
        f"uv pip compile pyproject.toml --group site --group dev {options} -o requirements.lock"
    )
    context.run(
        "uv pip compile pyproject.toml --group mutants --constraint requirements.lock "
        f"{options} -o requirements-mutants.lock"
    )

"""Works in processes of their own: all results or the reason, and no process left."""

import logging
import os
import threading
from collections.abc import Callable, Iterator
from functools import partial
from multiprocessing import active_children
from pathlib import Path

import pytest
from pelican.log import console
from rich.logging import RichHandler

from plugins.site.at_once import WorkStopped, at_once


@pytest.fixture(autouse=True)
def no_process_is_left() -> Iterator[None]:
    yield
    assert not active_children()


def answer(number: int) -> tuple[int, int]:
    return number, os.getpid()


def kill_all() -> None:
    for process in active_children():
        process.kill()


def test_results_come_in_the_order_of_the_works_each_of_a_process_of_its_own() -> None:
    results = at_once([partial(answer, number) for number in range(3)])
    assert [number for number, _ in results] == [0, 1, 2]
    assert results[0][1] == os.getpid()
    assert len({process for _, process in results}) == 3


def test_one_work_needs_no_other_process() -> None:
    assert at_once([partial(answer, 1)]) == [(1, os.getpid())]


@pytest.mark.parametrize("turn", [0, 1])
def test_a_file_that_cannot_be_written_is_named_whichever_work_it_was(
    tmp_path: Path, turn: int
) -> None:
    works: list[Callable[[], object]] = [partial(answer, 1), partial(answer, 2)]
    works[turn] = (tmp_path / "no folder" / "page.html").read_bytes
    with pytest.raises(FileNotFoundError) as raised:
        at_once(works)
    assert raised.value.filename == str(tmp_path / "no folder" / "page.html")


@pytest.mark.parametrize("end", [partial(int, "no number"), partial(os._exit, 9)])
def test_a_work_that_ends_with_anything_else_stops_the_build(
    end: Callable[[], object],
) -> None:
    works: list[Callable[[], object]] = [partial(answer, 1), end]
    with pytest.raises(WorkStopped):
        at_once(works)


def test_a_warning_of_a_work_waits_for_no_thread_of_the_first_process(
    capfd: pytest.CaptureFixture[str],
) -> None:
    """Pelican's spinner holds the lock of its log a hundredth of the time, and is not copied."""
    logger, handler = logging.getLogger(), RichHandler(console=console)
    logger.addHandler(handler)
    held, done = threading.Event(), threading.Event()

    def hold() -> None:
        with console._lock:
            held.set()
            done.wait()

    spinner = threading.Thread(target=hold)
    spinner.start()
    held.wait()
    # Only where it does wait: without this the test would wait as well.
    patience = threading.Timer(60, kill_all)
    patience.start()
    try:
        warn = partial(logger.warning, "a doubtful page")
        works: list[Callable[[], object]] = [partial(answer, 1), warn]
        at_once(works)
    finally:
        patience.cancel()
        done.set()
        spinner.join()
        logger.removeHandler(handler)
    assert "a doubtful page" in capfd.readouterr().err

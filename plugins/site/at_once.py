"""Works of one build at the same time, each in a process of its own."""

import logging
import sys
import warnings
from collections.abc import Callable, Sequence
from multiprocessing import get_context


class WorkStopped(Exception):
    """Report that a work ended without a result; its process has said why."""


def at_once[T](works: Sequence[Callable[[], T]]) -> list[T]:
    """Do the first work here and each other one in a copy of this process; return their results.

    An OSError of any of them is raised here, WorkStopped where a process ended with anything else.
    No process is left either way. Results cross from one process to another: plain data only.
    """
    first, *others = works
    beside = [_Beside(work) for work in others]
    try:
        return [first(), *(each.result() for each in beside)]
    finally:
        for each in beside:
            each.stop()


class _Beside[T]:
    """Do a work in a copy of this process, which has the whole record without reading it again."""

    def __init__(self, work: Callable[[], T]) -> None:
        self._work = work
        fork = get_context("fork")
        self._results, self._end = fork.Pipe(duplex=False)
        self._process = fork.Process(target=self._run, daemon=True)
        with warnings.catch_warnings():
            # That another thread may hold a lock: `_run` waits for none of its.
            warnings.simplefilter("ignore", DeprecationWarning)
            self._process.start()
        self._end.close()

    def result(self) -> T:
        """Wait for the work and return its result."""
        try:
            result: T | OSError = self._results.recv()
        except EOFError:
            raise WorkStopped from None
        if isinstance(result, OSError):
            raise result
        return result

    def stop(self) -> None:
        """End the process, whether it is done or not."""
        self._process.terminate()
        self._process.join()
        self._results.close()

    def _run(self) -> None:
        # Pelican's spinner draws in a thread that the copy does not have, and shares its lock with
        # the log and, at a terminal, with both streams: here they must be others.
        sys.stdout = sys.stderr = sys.__stderr__
        logging.basicConfig(force=True)
        self._results.close()
        try:
            self._end.send(self._work())
        except OSError as error:
            self._end.send(error)

"""Which branches of our own code were taken: what tells a fuzzer that an input is a new kind."""

import sys
from collections.abc import Iterator
from contextlib import contextmanager
from types import CodeType

from tests.conftest import ROOT

_OURS = tuple(f"{ROOT / name}/" for name in ("checker", "plugins"))
_WAYS = 2


class Branches:
    """Count the ways that were taken of each branch in `checker/` and `plugins/`."""

    def __init__(self, ours: tuple[str, ...] = _OURS) -> None:
        self.taken = 0
        self._ours = ours
        self._ways: dict[tuple[CodeType, int], set[int]] = {}

    @contextmanager
    def watched(self) -> Iterator[None]:
        """Watch what runs inside."""
        monitoring, tool = sys.monitoring, sys.monitoring.COVERAGE_ID
        monitoring.use_tool_id(tool, "fuzz")
        try:
            monitoring.register_callback(tool, monitoring.events.BRANCH, self._take)
            # Places that another watcher had seen enough of are looked at again.
            monitoring.restart_events()
            monitoring.set_events(tool, monitoring.events.BRANCH)
            yield
        finally:
            monitoring.set_events(tool, monitoring.events.NO_EVENTS)
            monitoring.register_callback(tool, monitoring.events.BRANCH, None)
            monitoring.free_tool_id(tool)

    def _take(self, code: CodeType, at: int, to: int) -> object:
        if not code.co_filename.startswith(self._ours):
            return sys.monitoring.DISABLE
        ways = self._ways.setdefault((code, at), set())
        if to not in ways:
            ways.add(to)
            self.taken += 1
        # Python can only stop looking at a branch as a whole.
        return sys.monitoring.DISABLE if len(ways) == _WAYS else None

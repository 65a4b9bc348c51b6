"""What a new site keeps of the ones before it, so that pages opened before still find their files.

A page that was opened yesterday asks today for files in folders named after their content; a feed
reader asks whether a feed is newer than the copy it has.
"""

import filecmp
import json
import os
import shutil
from collections.abc import Iterator
from pathlib import Path

from plugins.browser_runtime.hashed_folders import HASHED

# How many sites before this one have their hashed folders kept.
SITES = 2
LIST = "former.json"


def keep_former(builds: Path, last: Path, new: Path) -> None:
    """Copy into a new site the hashed folders of the two sites before it, and their list.

    `last` is the folder of the last site, which holds those of the sites before it too.
    """
    own = sorted(_hashed_folders(new))
    former = [folders for folders in _read(builds / LIST) if folders != own][:SITES]
    for folder in sorted({folder for folders in former for folder in folders} - set(own)):
        if (last / folder).is_dir():
            # Links and not copies: no byte of them ever changes, and Python alone is 20 MB.
            shutil.copytree(last / folder, new / folder, copy_function=os.link)
    text = json.dumps([own, *former], indent=1)
    listed = builds / LIST
    unfinished = listed.with_suffix(".new")
    unfinished.write_text(f"{text}\n")
    unfinished.replace(listed)


def keep_times(last: Path, new: Path) -> None:
    """Give each file that did not change the time of the last site's.

    Most hosts make the ETag of a file from its time and size: a feed that did not change is then
    not downloaded again.
    """
    for path in new.rglob("*"):
        old = last / path.relative_to(new)
        # Files of one size and one time are not read: they have the same time already.
        if path.is_file() and old.is_file() and filecmp.cmp(path, old):
            time = old.stat().st_mtime_ns
            os.utime(path, ns=(time, time))


def _hashed_folders(site: Path) -> Iterator[str]:
    for name in HASHED:
        for folder in (site / name).glob("*"):
            yield folder.relative_to(site).as_posix()


def _read(path: Path) -> list[list[str]]:
    """Return the folders of each site, the newest first; nothing where there is no list."""
    try:
        listed = json.loads(path.read_text())
    except (FileNotFoundError, ValueError):
        # Half a list says no more than none: only old pages are the worse for it.
        return []
    return listed if isinstance(listed, list) else []

"""Where a copy of a page comes from: a saved file, or the live page at its official address."""

import re
from collections.abc import Callable
from pathlib import Path
from typing import Protocol
from urllib.error import URLError
from urllib.parse import urldefrag
from urllib.request import Request, urlopen

from plugins.contribute.page_import.page_copy import (
    MOST_BYTES,
    BadPage,
    PageCopy,
    looks_like_markdown,
    read_page,
)
from plugins.lint.draw_sources import official

SECONDS = 30


class _Reply(Protocol):
    """What is used of an answer of the network."""

    url: str

    def read(self, most: int, /) -> bytes: ...


def _open(request: Request) -> _Reply:
    reply: _Reply = urlopen(request, timeout=SECONDS)  # noqa: S310 - only https:// comes here
    return reply


def copy_of(
    place: str,
    address: str = "",
    opened: Callable[[Request], _Reply] = _open,
    keep: Path | None = None,
) -> tuple[PageCopy, str]:
    """Read a file or a live page; return it and its official address, without a fragment.

    `address` says whose copy a file is, where it does not say so itself; `keep` is a file that the
    copy is also written to, before anything is read of it. BadPage where the copy cannot be had, is
    no page of the program, or cannot be read as a whole.
    """
    if "://" in place:
        raw, found = _live(place, opened)
    else:
        raw, found = _saved(Path(place)), None
    if keep:
        keep.parent.mkdir(parents=True, exist_ok=True)
        keep.write_bytes(raw)
    try:
        text = raw.decode("utf-8")
    except UnicodeDecodeError as error:
        raise BadPage(f"{place}: not UTF-8 (byte {error.start}); save it as UTF-8") from None
    markdown = Path(place).suffix in (".md", ".markdown") or looks_like_markdown(text)
    page = read_page(text, is_markdown=markdown)
    return page, _address(address or found, page.address)


def _saved(path: Path) -> bytes:
    try:
        if path.stat().st_size > MOST_BYTES:
            raise BadPage(f"{path}: more than {MOST_BYTES:,} bytes; no page is that long")
        return path.read_bytes()
    except OSError as error:
        raise BadPage(f"{path}: {error.strerror or 'cannot be read'}") from None


def _live(address: str, opened: Callable[[Request], _Reply]) -> tuple[bytes, str]:
    _refuse_others(address)
    try:
        reply = opened(Request(address, headers={"User-Agent": "oinp-record"}))  # noqa: S310 - https
        raw = reply.read(MOST_BYTES + 1)
    except (URLError, OSError) as error:
        raise BadPage(f"{address}: cannot be fetched ({error})") from None
    if len(raw) > MOST_BYTES:
        raise BadPage(f"{address}: more than {MOST_BYTES:,} bytes; no page is that long")
    _refuse_others(reply.url)
    return raw, reply.url


def _address(given: str | None, own: str | None) -> str:
    """Return the one address; the copy's own and the one given must not contradict each other."""
    # Saved pages name themselves by http:// still.
    own = own and re.sub(r"^http://(?=www\.ontario\.ca/)", "https://", own)
    said = {urldefrag(address).url.rstrip("/") for address in (given, own) if address}
    if not said:
        raise BadPage("the copy does not say which page it is of; give it with --address")
    if len(said) > 1:
        raise BadPage("two addresses for one page: " + " and ".join(sorted(said)))
    _refuse_others(address := said.pop())
    return address


def _refuse_others(address: str) -> None:
    if not re.match(r"https://[^/@]+/", address) or not official(address):
        raise BadPage(f"{address}: no https:// address of the program's own pages")

"""Measure the checker in a real Chromium: bytes, start, answers, and the page's own thread.

The start is held against a page that does what Pyodide's documentation says: `loadPyodide` as it
comes, with the whole library and the lock file, the same checker, by the same server.
"""

import os
import shutil
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from statistics import median, quantiles
from tempfile import TemporaryDirectory
from threading import Thread

from playwright.sync_api import BrowserContext, Page, Playwright, sync_playwright

from plugins.browser_runtime.split_wheel import FIRST, FURTHER
from plugins.publish.build import PUBLISHED, run_pelican
from plugins.publish.compress import compress
from plugins.publish.serve import server
from plugins.site.pages.open_data_page import EXAMPLE_ADDRESS

ROUNDS = 4
CHANGES = 40
BUDGET = 1_900_000
_STOCK_FILES = ("pyodide.mjs", "pyodide.asm.js", "pyodide.asm.wasm", "python_stdlib.zip")
# The folder is one that is kept for ever, so that stock Pyodide is as warm as ours.
_STOCK = "pyodide/stock"

_FORM = """
  const { worker, pyodide, checker } = document.getElementById("checker").dataset;
  const { Checker } = await import(worker.replace("worker.js", "client.js"));
"""
# What a visit asks after its first verdict, one answer after the other.
_VISIT = """
  const taken = performance.now() - begun;
  for (let turn = 0; turn < changes; turn += 1) {
    message.answers.has_job_offer = Boolean(turn % 2);
    message.answers.offer_noc = ["72310", "21231", "31102"][turn % 3];
    message.answers.offer_wage_hourly = 20 + turn;
    await ask();
    await new Promise((done) => setTimeout(done, 50));
  }
  return taken;
}"""
_OURS = (
    """async ([changes, message]) => {"""
    + _FORM
    + """
  const begun = performance.now();
  const ours = new Checker({ worker, pyodide, checker });
  const ask = async () => {
    const { report } = await ours.ask(message);
    if (!report) throw new Error("no report");
  };
  await ask();"""
    + _VISIT
)
_STOCK_PAGE = (
    """async ([changes, message, folder, files]) => {
  const begun = performance.now();
  const { loadPyodide } = await import(folder + "pyodide.mjs");
  const text = async (address) => (await fetch(address)).text();
  const archive = async (address) => (await fetch(address)).arrayBuffer();
  const [pyodide, code, ...tables] = await Promise.all([
    loadPyodide(),
    archive(files.code),
    ...files.tables.map(text),
  ]);
  pyodide.unpackArchive(code, "zip", { extractDir: "/checker" });
  pyodide.runPython("import sys; sys.path.append('/checker')");
  const checker = pyodide.pyimport("checker");
  const reference = checker.parse_reference(...tables);
  const ask = async () => {
    const { report } = JSON.parse(checker.answer(JSON.stringify(message), reference));
    if (!report) throw new Error("no report");
  };
  await ask();"""
    + _VISIT
)
_LOADED = (
    """async () => {"""
    + _FORM
    + """
  const longest = [];
  new PerformanceObserver((list) => {
    longest.push(...list.getEntries().map(({ duration }) => duration));
  }).observe({ type: "longtask" });
  await new Promise((resolve) => {
    const onProgress = ({ stage }) => { if (stage === "whole") resolve(); };
    new Checker({ worker, pyodide, checker }, { onProgress }).start();
  });
  await new Promise((done) => setTimeout(done, 500));
  return Math.max(0, ...longest);
}"""
)
# From the event to the frame after the one in which the result has changed.
_CHANGES = """async (times) => {
  const results = document.getElementById("checker-results");
  const frame = () => new Promise((done) => requestAnimationFrame(done));
  const taken = [];
  for (let turn = 0; turn < times; turn += 1) {
    const value = turn % 2 ? "false" : "true";
    const radio = document.querySelector(`[name="is_citizen_or_pr"][value="${value}"]`);
    const begun = performance.now();
    const painted = new Promise((done) => {
      const seen = new MutationObserver(async () => {
        seen.disconnect();
        await frame();
        // A task after the frame: it is on the screen.
        const { port1, port2 } = new MessageChannel();
        port1.onmessage = () => done(performance.now());
        port2.postMessage(null);
      });
      seen.observe(results, { childList: true, subtree: true, characterData: true, attributes: true });
    });
    radio.click();
    taken.push((await painted) - begun);
    await new Promise((done) => setTimeout(done, 50));
  }
  return taken;
}"""


@dataclass(frozen=True, slots=True)
class MeasuredSite:
    """Store a built site: where it is served, its form's addresses, and a message to ask."""

    address: str
    folder: Path
    message: dict[str, object]


def bench_browser(root: Path) -> None:
    """Print bytes and times of the checker in Chromium, and how they compare with stock Pyodide."""
    with (
        TemporaryDirectory(prefix="bench-") as folder,
        served(root, Path(folder) / "site") as site,
        sync_playwright() as playwright,
    ):
        _print_bytes(playwright, site, Path(folder))
        _print_starts(playwright, site, Path(folder))
        with browser(playwright, Path(folder) / "answers") as context:
            _print_page(context.new_page(), site)


@contextmanager
def served(root: Path, output: Path) -> Iterator[MeasuredSite]:
    """Build and compress the site that is published, with stock Pyodide in it, and serve it."""
    run_pelican(root, PUBLISHED, output, address=EXAMPLE_ADDRESS)
    stock = output / _STOCK
    stock.mkdir()
    for name in (*_STOCK_FILES, "pyodide-lock.json"):
        shutil.copyfile(root / "node_modules" / "pyodide" / name, stock / name)
    (stock / "index.html").write_text("<!doctype html><title>Stock Pyodide</title>")
    compress(root, output)
    with server(output, quiet=True) as running:
        Thread(target=running.serve_forever).start()
        try:
            address = f"http://127.0.0.1:{running.server_address[1]}"
            yield MeasuredSite(
                address, output, {"answers": {"is_citizen_or_pr": False}, "on": "2026-11-22"}
            )
        finally:
            running.shutdown()


@contextmanager
def browser(playwright: Playwright, profile: Path) -> Iterator[BrowserContext]:
    """Start Chromium with a profile of its own on disk: a private window caches less."""
    arguments = ["--no-sandbox"] if os.geteuid() == 0 else []
    context = playwright.chromium.launch_persistent_context(
        profile, executable_path=shutil.which("chromium"), args=arguments
    )
    try:
        yield context
    finally:
        context.close()


def _print_bytes(playwright: Playwright, site: MeasuredSite, folder: Path) -> None:
    """Print what goes over the wire from an empty cache to the first verdict, and right after."""
    with browser(playwright, folder / "bytes") as context:
        page = context.new_page()
        asked: list[str] = []
        context.on("request", lambda request: asked.append(request.url))
        page.goto(f"{site.address}/checker/")
        page.evaluate(_OURS, [0, site.message])
        page.wait_for_load_state("networkidle")
    sizes: dict[str, int] = {}
    for url in asked:
        path = url.removeprefix(site.address).partition("?")[0].lstrip("/")
        file = site.folder / path / "index.html" if path.endswith("/") else site.folder / path
        if file.is_file():
            packed = file.with_name(f"{file.name}.br")
            sizes[path] = (packed if packed.is_file() else file).stat().st_size
    after = {name: size for name, size in sizes.items() if name.endswith((FURTHER, "rounds.csv"))}
    first = {name: size for name, size in sizes.items() if name not in after}
    print("bytes over the wire (brotli), from an empty cache to the first verdict:")
    for name, size in sorted(first.items(), key=lambda item: -item[1]):
        print(f"  {size:9,}  {name}")
    total = sum(first.values())
    print(
        f"  {total:9,}  in all, of {BUDGET:,} at most; right after it {sum(after.values()):,} more"
    )


def _print_starts(playwright: Playwright, site: MeasuredSite, folder: Path) -> None:
    """Print the time to the first verdict, ours and on stock Pyodide, in turns.

    A browser keeps compiled code of what has run a while: a second start is taken both after a
    visit that ended with its first verdict and after one of some answers.
    """
    brief, whole = "warm, after a first verdict", f"warm, after {CHANGES} answers"
    runs: dict[tuple[str, str], list[float]] = {}
    for turn in range(ROUNDS):
        for state, changes in ((brief, 0), (whole, CHANGES)):
            for kind in ("stock", "ours"):
                profile = folder / f"{kind}-{changes}-{turn}"
                cold = _visit(playwright, profile, site, kind, changes)
                runs.setdefault((kind, "cold"), []).append(cold)
                warm = _visit(playwright, profile, site, kind, 0)
                runs.setdefault((kind, state), []).append(warm)
    for state, most in (("cold", 0.35), (brief, 0.45), (whole, 0.45)):
        ours, stock = (runs[kind, state] for kind in ("ours", "stock"))
        print(
            f"first verdict, {state}: {_spread(ours)}, stock Pyodide {_spread(stock)}: "
            f"{median(ours) / median(stock):.2f} (at most {most}; medians of {len(ours)})",
            flush=True,
        )


def _visit(
    playwright: Playwright, profile: Path, site: MeasuredSite, kind: str, changes: int
) -> float:
    """Start the browser, come to a verdict, change answers; return the start in milliseconds."""
    with browser(playwright, profile) as context:
        page = context.new_page()
        taken = _start(page, site, kind, changes)
        # Compiled code is kept only a little later.
        page.wait_for_timeout(3000)
    return taken


def _spread(taken: list[float]) -> str:
    return f"{median(taken):.0f} ms ({min(taken):.0f} to {max(taken):.0f})"


def _start(page: Page, site: MeasuredSite, kind: str, changes: int) -> float:
    if kind == "ours":
        page.goto(f"{site.address}/checker/")
        page.wait_for_load_state("networkidle")
        return float(page.evaluate(_OURS, [changes, site.message]))
    page.goto(f"{site.address}/{_STOCK}/")
    (run,) = (site.folder / "checker-run").iterdir()
    folder = f"/checker-run/{run.name}/"
    tables = ("noc2021.csv", "noc2016_to_2021.csv", "wages_ontario.csv")
    files = {"code": folder + FIRST, "tables": [folder + name for name in tables]}
    return float(page.evaluate(_STOCK_PAGE, [changes, site.message, f"/{_STOCK}/", files]))


def _print_page(page: Page, site: MeasuredSite) -> None:
    """Print how long the page's own thread was held, and how long answers take to be seen."""
    page.goto(f"{site.address}/checker/#start=everything")
    page.wait_for_load_state("networkidle")
    longest = page.evaluate(_LOADED)
    print(f"longest task of the page while Python loads: {longest:.0f} ms (0: none over 50 ms)")
    citizen = page.get_by_role("group", name="Are you a Canadian citizen")
    citizen.get_by_label("No", exact=True).check()
    page.wait_for_selector("#checker-see:not([hidden])", state="attached", timeout=60_000)
    page.wait_for_timeout(2000)
    taken = page.evaluate(_CHANGES, CHANGES)
    p95 = quantiles(taken, n=20)[-1]
    print(
        f"from a changed answer to its painted result: median {median(taken):.0f} ms, "
        f"p95 {p95:.0f} ms of {len(taken)} (at most 100)"
    )

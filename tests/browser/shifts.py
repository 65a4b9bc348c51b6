"""What has moved on the open page by itself while it came: layout shifts, as the browser tells."""

from playwright.sync_api import Page

# Two frames, for what scripts changed last; and a moment, since shifts are told after the frame.
_SHIFTS = """async () => {
  const frame = () => new Promise((done) => requestAnimationFrame(done));
  await frame();
  await frame();
  const entries = await new Promise((done) => {
    new PerformanceObserver((list) => done(list.getEntries()))
      .observe({ type: "layout-shift", buffered: true });
    setTimeout(done, 50, []);
  });
  const name = ({ node }) => `${node?.nodeName} ${node?.id ?? ""} ${node?.className ?? ""}`;
  return entries.map(({ value, sources }) => [value, sources.map(name)]);
}"""


def shifts(page: Page) -> list[str]:
    """Return how much each part of the page moved that nobody had asked to move."""
    return [f"{value:.4f} {part}" for value, parts in _entries(page) for part in parts]


def all_shifts(page: Page) -> float:
    """Return how much of the window moved in all, as far as it moved: 1 is all of it, and as far."""
    return sum(value for value, _ in _entries(page))


def _entries(page: Page) -> list[tuple[float, list[str]]]:
    entries: list[tuple[float, list[str]]] = page.evaluate(_SHIFTS)
    return entries

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
  return entries.flatMap(({ value, sources }) => sources.map(({ node }) =>
    `${value.toFixed(4)} ${node?.nodeName} ${node?.id ?? ""} ${node?.className ?? ""}`));
}"""


def shifts(page: Page) -> list[str]:
    """Return how much each part of the page moved that nobody had asked to move."""
    moved: list[str] = page.evaluate(_SHIFTS)
    return moved

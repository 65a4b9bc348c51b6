// A list that is made anew while somebody may stand in it: what stays is not touched.

/**
 * Make a list hold some items. Whoever stands on one that goes is put on the next, or on `other`.
 *
 * @param {HTMLElement} list
 * @param {{key: string, make: () => HTMLElement}[]} wanted
 * @param {HTMLElement} other
 */
export function showItems(list, wanted, other) {
  const keys = new Set(wanted.map(({ key }) => key));
  const stood = [...list.children].findIndex((item) => item.contains(document.activeElement));
  const lost = stood >= 0 && !keys.has(list.children[stood].dataset.key);
  for (const item of [...list.children]) if (!keys.has(item.dataset.key)) item.remove();
  wanted.forEach(({ key, make }, at) => {
    const there = list.children[at];
    if (there?.dataset.key === key) return;
    const moved = [...list.children].find((item) => item.dataset.key === key);
    const item = moved ?? make();
    item.dataset.key = key;
    list.insertBefore(item, there ?? null);
  });
  if (!lost) return;
  const next = list.children[Math.min(stood, list.children.length - 1)];
  (next?.querySelector("a") ?? other).focus();
}

// A list that is made anew while somebody may stand in it: what stays is not touched.

/**
 * Make a list hold some items. Whoever stands on one that goes is put on the next, or on `other`.
 *
 * @param {HTMLElement} list
 * @param {{key: string, make: () => HTMLElement}[]} wanted
 * @param {HTMLElement} other
 */
export function showItems(list, wanted, other) {
  const items = () => /** @type {HTMLElement[]} */ ([...list.children]);
  const keys = new Set(wanted.map(({ key }) => key));
  const stood = items().findIndex((item) => item.contains(document.activeElement));
  const lost = stood >= 0 && !keys.has(items()[stood].dataset.key);
  for (const item of items()) if (!keys.has(item.dataset.key)) item.remove();
  wanted.forEach(({ key, make }, at) => {
    const next = items()[at];
    if (next?.dataset.key === key) return;
    const moved = items().find(({ dataset }) => dataset.key === key);
    const item = moved ?? make();
    item.dataset.key = key;
    list.insertBefore(item, next ?? null);
  });
  if (!lost) return;
  const nearest = list.children[Math.min(stood, list.children.length - 1)];
  (nearest?.querySelector("a") ?? other).focus();
}

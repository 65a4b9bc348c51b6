// Keep a page that is read on this device, so that it can be read again without a network.

/** What the pages that keep nothing of their own say: the service worker, and what it keeps beside them. */
const meta = /** @type {HTMLMetaElement | null} */ (document.querySelector("meta[name=read]"));

/** Hand the page to the service worker, with the addresses of all that it is made of. */
async function keep() {
  try {
    const { content: worker, dataset } = meta;
    await navigator.serviceWorker.register(worker);
    const { active } = await navigator.serviceWorker.ready;
    const files = performance.getEntriesByType("resource").map(({ name }) => name);
    active.postMessage({
      read: location.pathname,
      files,
      beside: [dataset.index, dataset.message],
    });
  } catch {
    // Private windows and old browsers refuse; the page then only needs a network.
  }
}

/** Who asked for little data asked for nothing beside what is read. */
const sparing = /** @type {any} */ (navigator).connection?.saveData;

if (meta && !sparing) {
  if (document.readyState === "complete") keep();
  else addEventListener("load", keep);
}

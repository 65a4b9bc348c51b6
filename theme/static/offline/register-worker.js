// Keep the checker on this device, so that it works without a network.

/**
 * Hand the list of this build to the service worker, which keeps every file of it.
 *
 * To be called once all that the page needs has been loaded: then next to nothing is fetched.
 * Where the browser does not allow it, nothing happens; the checker only needs a network then.
 */
export async function keepCopy() {
  try {
    const meta = /** @type {HTMLMetaElement} */ (document.querySelector("meta[name=kept]"));
    const { content: list, dataset } = meta;
    await navigator.serviceWorker.register(dataset.worker);
    const { active } = await navigator.serviceWorker.ready;
    active.postMessage({ keep: list });
  } catch {
    // Private windows and old browsers refuse; nobody needs to hear of it.
  }
}

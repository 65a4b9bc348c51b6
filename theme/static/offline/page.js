// The page of what is kept: says whether a copy is on this device and which pages, and removes both.

const part = (name) => document.getElementById(`kept-${name}`);
// Where a browser keeps nothing, it has neither of the two.
const { serviceWorker } = navigator;
const store = window.caches;

/** What the caches of this site begin with: those of lists of files, and the one of pages. */
function places() {
  const { content: list, dataset } = /** @type {HTMLMetaElement} */ (
    document.querySelector("meta[name=kept]")
  );
  const lists = new URL("..", new URL(list, location.href)).href;
  const pages = new URL("read", new URL(dataset.worker, location.href)).href;
  return { lists, pages };
}

async function copies() {
  const { lists, pages } = places();
  return ((await store?.keys()) ?? []).filter((name) => name.startsWith(lists) || name === pages);
}

/** A link to each page that was read, the newest first, by its title. */
async function readPages() {
  const { pages } = places();
  if (!(await store?.has(pages))) return [];
  const cache = await store.open(pages);
  const links = [];
  for (const { url } of [...(await cache.keys())].reverse()) {
    const text = await (await cache.match(url)).text();
    const { title, head } = new DOMParser().parseFromString(text, "text/html");
    if (!url.endsWith("/") || !head.querySelector("meta[name=read]")) continue;
    const item = document.createElement("li");
    item.append(Object.assign(document.createElement("a"), { href: url, textContent: title }));
    links.push(item);
  }
  return links;
}

async function show() {
  const names = await copies();
  const links = await readPages();
  const whole = names.some((name) => name !== places().pages);
  part("yes").hidden = names.length === 0;
  part("checker").hidden = !whole;
  part("no").hidden = names.length > 0;
  part("pages").replaceChildren(...links);
  part("read").hidden = links.length === 0;
}

part("remove").addEventListener("click", async () => {
  await (await serviceWorker.getRegistration())?.unregister();
  for (const name of await copies()) await store.delete(name);
  await show();
  // The button is gone; whoever pressed it hears what came of it.
  part("no").focus();
});
await show();

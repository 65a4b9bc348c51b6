// The page of what is kept: says whether a copy is on this device, and removes it.

const part = (name) => document.getElementById(`kept-${name}`);
// Where a browser keeps nothing, it has neither of the two.
const { serviceWorker } = navigator;
const store = window.caches;

/** Names of the caches of this site: each is the address of a list of files. */
async function copies() {
  const { content: list } = /** @type {HTMLMetaElement} */ (
    document.querySelector("meta[name=kept]")
  );
  const folder = new URL("..", new URL(list, location.href)).href;
  return ((await store?.keys()) ?? []).filter((name) => name.startsWith(folder));
}

async function show() {
  const there = (await copies()).length > 0;
  part("yes").hidden = !there;
  part("no").hidden = there;
}

part("remove").addEventListener("click", async () => {
  await (await serviceWorker.getRegistration())?.unregister();
  for (const name of await copies()) await store.delete(name);
  await show();
  // The button is gone; whoever pressed it hears what came of it.
  part("no").focus();
});
await show();

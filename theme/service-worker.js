// The service worker: keeps whole builds of the checker, each in a cache of its own, and the pages
// that were read, and answers from them when there is no network.
//
// It is the same in every build and names no file. A checker that has wholly loaded hands it the list
// of its build. Every file has its content in its name and is held to its hash, so a page gets the
// very files that it was made with, or none. A page that is read hands over itself. The worker asks
// only its own site, and only when a person opens a page or when a page hands it something.

/** How long a page that is kept waits for the network, in milliseconds. */
const PATIENCE = 5000;

/** A cache is named after its list. Another site may share the origin; its caches are not ours. */
const OURS = `${registration.scope}kept/`;
/** The pages that were read, the newest last, with the files that they are made of. */
const READ = `${registration.scope}read`;

/** As many pages as are kept of those that were read. */
const MOST = 60;

/** The folder of what the pages of one build are made of. */
const FOLDER = /\/assets\/[^/"]+\//;
const MESSAGE = /\/offline\/$/;

/** How old a page that is kept beside others may be, in milliseconds: draws come on any day. */
const DAY = 86_400_000;

// A new service worker can take over at once: whichever answers, a name means the same content.
addEventListener("install", () => skipWaiting());
// It claims no page that was open before it: a browser would then not bring that page back as it was
// left, when its reader goes back to it.
addEventListener("activate", (event) => event.waitUntil(wakeUpEarly()));

addEventListener("fetch", (event) => {
  const { request } = event;
  if (request.method !== "GET" || !request.url.startsWith(registration.scope)) return;
  event.respondWith(request.mode === "navigate" ? openPage(event) : giveFile(request));
});

addEventListener("message", (event) => {
  const { keep, read, files, beside } = event.data;
  // One at a time: two pages may hand over the same list.
  event.waitUntil(
    navigator.locks.request(OURS, () =>
      read
        ? keepRead(full(read), files, beside.map(full))
        : keepBuild(new URL(keep, registration.scope).href),
    ),
  );
});

function full(path) {
  return new URL(path, registration.scope).href;
}

/**
 * Have the network asked for a page while this worker still wakes up.
 *
 * Not in Firefox: without a network it shows its own error then, whatever this worker answers
 * (GoogleChrome/workbox#3134). It remembers what an older worker of ours asked for.
 */
async function wakeUpEarly() {
  const preload = registration.navigationPreload;
  await (navigator.userAgent.includes("Gecko/") ? preload?.disable() : preload?.enable());
}

/** The newest page there is: the network's, else the kept one, else one that says what is wrong. */
async function openPage({ request, preloadResponse }) {
  const copy = await kept(request.url);
  const fresh = fromNetwork(request, preloadResponse, copy);
  try {
    return await (copy ? Promise.race([fresh, silence()]) : fresh);
  } catch {
    return copy ?? (await keptMessage()) ?? Response.error();
  }
}

/** A kept page is better than a host that says it is out of order. */
async function fromNetwork(request, preloadResponse, copy) {
  const response = (await preloadResponse) ?? (await fetch(request));
  if (copy && response.status >= 500) throw new Error(`the host says ${response.status}`);
  return response;
}

function silence() {
  return new Promise((_, reject) => setTimeout(reject, PATIENCE));
}

async function giveFile(request) {
  return (await kept(request.url)) ?? fetch(request);
}

/** The kept answer to an address, from the newest build that has one. */
async function kept(address) {
  try {
    for (const name of [...(await ourCaches()).reverse(), READ]) {
      const options = { cacheName: name, ignoreSearch: true, ignoreVary: true };
      const found = await caches.match(address, options);
      if (found) return found;
    }
  } catch {
    // A browser may refuse its storage; then the network has to do.
  }
  return undefined;
}

/** The page that says what is wrong, in the language whose build was kept last. */
async function keptMessage() {
  try {
    for (const name of [...(await ourCaches()).reverse(), READ]) {
      const cache = await caches.open(name);
      const page = (await cache.keys()).findLast(({ url }) => MESSAGE.test(new URL(url).pathname));
      if (page) return cache.match(page);
    }
  } catch {
    // As above.
  }
  return undefined;
}

/** Names of our caches, oldest first. */
async function ourCaches() {
  return (await caches.keys()).filter((name) => name.startsWith(OURS));
}

/**
 * Keep every file of a list, then its pages, and at last the list itself: a cache that holds its
 * list is whole. Whatever fails, the builds kept before stay.
 */
async function keepBuild(list) {
  const cache = await caches.open(list);
  try {
    const response = (await cache.match(list)) ?? (await fetch(list, { cache: "force-cache" }));
    const copy = response.clone();
    const { files, pages } = await response.json();
    if (!(await cache.match(list))) {
      for (const [path, hash] of Object.entries(files)) await keepFile(cache, path, hash);
      for (const path of pages) await keepPage(cache, path, list);
      await cache.put(list, copy);
    }
    await dropOthers(list, pages);
  } catch {
    if (!(await cache.match(list))) await caches.delete(list);
  }
}

/** The page has just loaded most files, so the browser still has them: no second download. */
async function keepFile(cache, path, hash) {
  const same = await kept(new URL(path, registration.scope).href);
  if (same) return cache.put(path, same);
  for (const mode of ["force-cache", "reload"]) {
    const response = await fetch(path, { cache: mode });
    if (response.ok && (await digest(response.clone())) === hash) return cache.put(path, response);
  }
  throw new Error(`${path} is not what the list says`);
}

/** Keep a page only if it names the list; another build may have come since. */
async function keepPage(cache, path, list) {
  const response = await fetch(path, { cache: "no-cache", redirect: "error" });
  const text = await response.clone().text();
  if (!text.includes(new URL(list).pathname)) throw new Error(`${path} is of another build`);
  await cache.put(path, response);
}

async function digest(response) {
  const bytes = new Uint8Array(await crypto.subtle.digest("SHA-256", await response.arrayBuffer()));
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, "0")).join("");
}

/** Drop the other builds, unless a second page is open that may have been made with one of them. */
async function dropOthers(list, pages) {
  const windows = await clients.matchAll({ type: "window", includeUncontrolled: true });
  const open = windows.filter(({ url }) => pages.includes(new URL(url).pathname));
  if (open.length > 1) return;
  for (const other of await ourCaches()) if (other !== list) await caches.delete(other);
}

/** Keep a page that was read, the files that it is made of, and what is kept beside each of them. */
async function keepRead(page, files, beside) {
  try {
    const cache = await caches.open(READ);
    const own = files.filter((file) => file.startsWith(registration.scope) && FOLDER.test(file));
    const fresh = [];
    for (const file of own) if (!(await kept(file))) fresh.push(file);
    for (const file of fresh) await keepAnswer(cache, file);
    await keepAnswer(cache, page);
    const named = await folders(await kept(page));
    for (const other of beside)
      if (await isOld(cache, other, named)) await keepBeside(cache, other);
    await trim(cache, beside, fresh.length > 0);
  } catch {
    // No network any more, or no room: what was kept before stays.
  }
}

/** The browser has what was just read: it is not downloaded again. What is kept last comes last. */
async function keepAnswer(cache, address, mode = /** @type {RequestCache} */ ("force-cache")) {
  const response = await fetch(address, { cache: mode, redirect: "error" });
  if (!response.ok) return;
  await cache.delete(address);
  await cache.put(address, response);
}

/** A page that is not open cannot say what it is made of; what it loads first stands in its text. */
async function keepBeside(cache, page) {
  await keepAnswer(cache, page, "no-cache");
  const text = (await (await cache.match(page))?.text()) ?? "";
  for (const [, path] of text.matchAll(/ (?:src|href)="([^"]+)"/g)) {
    const file = full(path);
    if (FOLDER.test(file) && !(await kept(file))) await keepAnswer(cache, file);
  }
}

/** The folders that a kept page names: what changes with the code, and what with each draw. */
async function folders(copy) {
  const text = (await copy?.text()) ?? "";
  return new Set(Array.from(text.matchAll(new RegExp(FOLDER, "g")), ([folder]) => folder));
}

/** Whether a page is not kept, is a day old, or is of another build than one that names some folders. */
async function isOld(cache, page, named) {
  const copy = await cache.match(page);
  const age = Date.now() - Date.parse(copy?.headers.get("date"));
  const own = await folders(copy);
  return !(age < DAY) || [...named].some((folder) => !own.has(folder));
}

/** Drop the oldest pages beyond the most; after a new build, also the files that no page names. */
async function trim(cache, beside, ofNewBuild) {
  const pages = [];
  const files = [];
  for (const request of await cache.keys()) {
    (FOLDER.test(request.url) ? files : pages).push(request);
  }
  const old = pages.filter(({ url }) => !beside.includes(url)).slice(0, -MOST);
  for (const page of old) await cache.delete(page);
  if (!ofNewBuild) return;
  const named = new Set();
  for (const page of pages) {
    for (const folder of await folders(await cache.match(page))) named.add(folder);
  }
  for (const file of files) if (!named.has(FOLDER.exec(file.url)[0])) await cache.delete(file);
}

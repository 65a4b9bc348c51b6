// The page of the search: what was found is listed while somebody types.

import { element, fill } from "../checker/elements.js";
import { Texts } from "./texts.js";
import { excerpt } from "./words.js";

/** As many pages as a person looks through, and as many parts of each. */
const PAGES = 20;
const PARTS = 3;

/** How long the typing must rest before it is looked for, in milliseconds. */
const REST = 150;

const form = /** @type {HTMLFormElement} */ (document.getElementById("search"));
const [input] = /** @type {any} */ (form.elements);
const [count, place, index] = ["count", "found", "pages"].map((name) =>
  document.getElementById(`search-${name}`),
);
const template = /** @type {HTMLTemplateElement} */ (document.getElementById("search-said"));
const said = JSON.parse(template.content.textContent);
let texts;
let rest;

form.querySelector(".late")?.remove();

input.addEventListener("focus", () => load().catch(() => {}), { once: true });
input.addEventListener("input", () => {
  clearTimeout(rest);
  rest = setTimeout(look, REST);
});
form.addEventListener("submit", async (event) => {
  event.preventDefault();
  clearTimeout(rest);
  await look();
  count.focus();
});
addEventListener("hashchange", fromAddress);
fromAddress();

/** What is typed goes behind the # of an address, so that no server is ever sent it. */
function fromAddress() {
  const asked = new URLSearchParams(location.hash.slice(1)).get("find");
  if (asked === null || asked === input.value) return;
  input.value = asked.slice(0, input.maxLength);
  look();
}

/** Fetch the texts once; after a failure the next call tries again. */
function load() {
  texts ??= fetchTexts().catch((error) => {
    texts = undefined;
    throw error;
  });
  return texts;
}

async function fetchTexts() {
  const response = await fetch(form.dataset.texts);
  if (!response.ok) throw new Error(`${form.dataset.texts}: ${response.status}`);
  return Texts.of(await response.json());
}

async function look() {
  const text = input.value.trim();
  history.replaceState(null, "", text ? `#find=${encodeURIComponent(text)}` : location.pathname);
  index.hidden = false;
  if (!text) return show("", []);
  try {
    if (!texts) show(said.loading, []);
    const { found, all } = (await load()).find(text);
    // The next key has come meanwhile, and brings its own.
    if (text !== input.value.trim()) return;
    index.hidden = found.length > 0;
    show(counted(found.length, all), found.slice(0, PAGES).map(line), text);
  } catch {
    show(said.failed, []);
  }
}

function show(words, lines, text = "") {
  count.textContent = words;
  const occupations = text && element("li", {}, element("strong", {}, occupationLink(text)));
  place.replaceChildren(...[occupations, ...lines].filter(Boolean));
}

function counted(found, all) {
  if (!found) return said.none;
  const words = !all ? said.some : found > PAGES ? said.more : said.found;
  return fill(words, { count: found, shown: PAGES });
}

function occupationLink(text) {
  const href = `${form.dataset.occupations}#find=${encodeURIComponent(text)}`;
  return element("a", { href }, fill(said.occupations, { text }));
}

/** @param {{page: import("./texts.js").Page, hits: import("./texts.js").Hit[]}} found */
function line({ page, hits }) {
  const heading = element("h2", {}, element("a", { href: page.link }, page.title));
  return element("li", {}, heading, ...hits.slice(0, PARTS).map((hit) => shown(page, hit)));
}

function shown(page, { part, terms }) {
  const href = page.link + (part.id && `#${part.id}`);
  const text = marked(part.text, terms);
  // The heading of the first part is the title of the page, which stands above.
  if (part.heading === page.title) return element("p", {}, ...text);
  return element("p", {}, element("a", { href }, ...marked(part.heading, terms)), " · ", ...text);
}

function marked(text, terms) {
  const pieces = excerpt(text, terms);
  return pieces.map((piece) => (piece.marked ? element("mark", {}, piece.text) : piece.text));
}

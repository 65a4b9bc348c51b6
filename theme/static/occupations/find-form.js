// A search that leads to the page of an occupation, or to a list of what it found.

import { element, fill } from "../checker/elements.js";
import { LONGEST, counted, detail, suggest } from "./suggest.js";

/** As many as a list on a page shows. */
const MOST = 100;

/**
 * Let a form suggest occupations and open the page of the one picked.
 *
 * What is typed goes behind the # of an address, so that no server is ever sent it.
 *
 * @param {HTMLFormElement} form its action is the page of all occupations
 */
export function findPlace(form, search, words) {
  const [input] = /** @type {any} */ (form.elements);
  input.maxLength = LONGEST;
  suggest(input, search, words, { picked: ({ of }) => location.assign(addressOf(form, of)) });
  form.addEventListener("submit", (event) => {
    event.preventDefault();
    const text = input.value.trim();
    location.assign(form.action + (text ? `#find=${encodeURIComponent(text)}` : ""));
  });
}

/**
 * List on the page of all occupations what the address asks for.
 *
 * @param {HTMLElement} place a hidden section with a heading
 * @param {HTMLFormElement} form the search beside it
 */
export function listFound(place, form, search, words) {
  const [input] = /** @type {any} */ (form.elements);
  const heading = place.querySelector("h2");

  async function list() {
    const asked = new URLSearchParams(location.hash.slice(1)).get("find") ?? "";
    const text = asked.slice(0, LONGEST);
    place.hidden = !text;
    if (!text) return;
    input.value = text;
    heading.textContent = fill(words.heading, { text });
    try {
      const { found, all } = await (await search()).find(text);
      const shown = found.slice(0, MOST);
      const lines = shown.map((name) => line(name, addressOf(form, name.of), words));
      const count = element("p", {}, counted(found.length, shown.length, all, words));
      place.replaceChildren(heading, count, element("ul", { className: "entries" }, ...lines));
    } catch {
      place.replaceChildren(heading, element("p", { className: "warn" }, words.failed));
    }
    heading.focus();
  }

  addEventListener("hashchange", list);
  list();
}

function line(name, href, words) {
  const { code, title } = name.of;
  return element(
    "li",
    {},
    element("a", { href }, `${code} ${title}`),
    element("span", { className: "sub" }, detail(name, words)),
    name.of.news && element("span", { className: "sub" }, name.of.news),
  );
}

function addressOf(form, { code }) {
  return `${form.action}${code}/`;
}

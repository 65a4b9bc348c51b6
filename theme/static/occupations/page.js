// Occupations found by name, on any page: fields that take a code, searches that open a page.

import { nameOfCode } from "./names.js";
import { findCode } from "./noc-field.js";
import { Finder } from "./finder.js";
import { findPlace, listFound } from "./find-form.js";

start(/** @type {HTMLTemplateElement} */ (document.getElementById("find-words")));

/** @param {HTMLTemplateElement} words what is said, for a translator; and where the names are */
function start({ content, dataset }) {
  const words = JSON.parse(content.textContent);
  const names = loader(dataset.names);
  const more = loader(dataset.more);
  const news = loader(dataset.news);
  const search = searches(names, more, news);
  // As many bytes again, for everybody who opens a form: there it goes without.
  const searchInForm = searches(names, leftOut, news);
  const named = async (code) => nameOfCode(await names(), code);
  for (const late of document.querySelectorAll("form.find:not(#search) .late")) late.remove();
  /** @type {NodeListOf<HTMLInputElement>} */
  const fields = document.querySelectorAll("input[data-codes]");
  for (const input of fields) {
    // With the form's first touch and not with the field's: once the checker is there, nothing is
    // asked for any more, so that no request can tell which question somebody is at.
    input.form.addEventListener("focusin", () => Promise.all([names(), news()]).catch(() => {}), {
      once: true,
    });
    findCode(input, () => searchInForm(input.dataset.codes), named, words);
  }
  const search2021 = () => search("noc_2021");
  /** @type {NodeListOf<HTMLFormElement>} */
  const forms = document.querySelectorAll("form.find:not(#search)");
  for (const form of forms) findPlace(form, search2021, words);
  const place = document.getElementById("find-results");
  if (place) listFound(place, document.querySelector("main form.find"), search2021, words);
}

async function leftOut() {
  throw new Error("the job titles of the other language are left out here");
}

/** Fetch a text once; after a failure the next call tries again. */
function loader(address) {
  let text;
  return () => {
    text ??= load(address).catch((error) => {
      text = undefined;
      throw error;
    });
    return text;
  };
}

/** Make each search once; after a failure the next call tries again. */
function searches(names, more, news) {
  const made = new Map();
  return (classification) => {
    if (!made.has(classification)) {
      // Without the news, the search is as good.
      const both = Promise.all([names(), news().catch(() => "")]);
      const search = both.then(([all, newest]) => Finder.of(classification, all, more, newest));
      search.catch(() => made.delete(classification));
      made.set(classification, search);
    }
    return made.get(classification);
  };
}

async function load(address) {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`${address}: ${response.status}`);
  return response.text();
}

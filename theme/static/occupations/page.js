// Occupations found by name, on any page: fields that take a code, searches that open a page.

import { findCode } from "./code.js";
import { namesOf2016, namesOf2021 } from "./names.js";
import { findPlace, listFound } from "./place.js";
import { Search } from "./search.js";

const NAMES = { noc_2016: namesOf2016, noc_2021: namesOf2021 };

start(document.getElementById("find-words"));

/** @param {HTMLTemplateElement} words what is said, for a translator; and where the names are */
function start({ content, dataset }) {
  const words = JSON.parse(content.textContent);
  const names = loader(dataset.names);
  const search = searches(names);
  for (const late of document.querySelectorAll("form.find:not(#search) .late")) late.remove();
  for (const input of document.querySelectorAll("input[data-codes]")) {
    // With the form's first touch and not with the field's: once the checker is there, nothing is
    // asked for any more, so that no request can tell which question somebody is at.
    input.form.addEventListener("focusin", () => names().catch(() => {}), { once: true });
    findCode(input, () => search(input.dataset.codes), words);
  }
  const search2021 = () => search("noc_2021");
  for (const form of document.querySelectorAll("form.find:not(#search)")) findPlace(form, search2021, words);
  const place = document.getElementById("find-results");
  if (place) listFound(place, document.querySelector("main form.find"), search2021, words);
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
function searches(names) {
  const made = new Map();
  return (classification) => {
    if (!made.has(classification)) {
      const search = names().then((all) => Search.over(NAMES[classification](all)));
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

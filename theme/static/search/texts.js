// Find parts of pages by the words that somebody types.

// @ts-expect-error -- the build puts it beside this module
import MiniSearch from "./minisearch.js";
import { termOf, wordsOf } from "./words.js";

/** How many parts of a page are put into the index before the page may do something else. */
const SLICE = 100;

/** Fewer signs than this begin too many words. */
const LEAST = 3;

/**
 * @typedef {{id: string, heading: string, text: string}} Part an empty id is the top of the page
 * @typedef {{link: string, title: string, weight: number, parts: Part[]}} Page
 * @typedef {{part: Part, terms: Set<string>}} Hit `terms` are the words of the part that fit
 */
export class Texts {
  #index = new MiniSearch({
    fields: ["title", "heading", "text"],
    storeFields: [],
    tokenize: wordsOf,
    processTerm: termOf,
  });
  /** @type {{page: Page, part: Part}[]} */
  #parts;

  /** @param {Page[]} pages as `plugins/site/search_index.py` writes them */
  static async of(pages) {
    const made = new Texts();
    made.#parts = pages.flatMap((page) => page.parts.map((part) => ({ page, part })));
    const documents = made.#parts.map(({ page, part: { heading, text } }, id) => {
      return { id, title: page.title, heading, text };
    });
    await made.#index.addAllAsync(documents, { chunkSize: SLICE });
    return made;
  }

  /**
   * Find the pages with a part that has every word, or a word that begins with it or is near to it.
   *
   * Where there is none, those come that have some of the words.
   *
   * @param {string} text
   * @returns {{found: {page: Page, hits: Hit[]}[], all: boolean}} pages with their parts, best first
   */
  find(text) {
    const whole = this.#search(text, "AND");
    const all = whole.length > 0;
    const pages = new Map();
    for (const { id, match } of all ? whole : this.#search(text, "OR")) {
      const { page, part } = this.#parts[id];
      if (!pages.has(page)) pages.set(page, { page, hits: [] });
      pages.get(page).hits.push({ part, terms: new Set(Object.keys(match)) });
    }
    return { found: [...pages.values()], all };
  }

  #search(text, combineWith) {
    return this.#index.search(text, {
      combineWith,
      boost: { title: 3, heading: 3 },
      prefix: (term) => term.length >= LEAST,
      fuzzy: (term) => (term.length > LEAST ? 0.2 : false),
      boostDocument: (id) => this.#parts[id].page.weight,
    });
  }
}

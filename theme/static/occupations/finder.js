// A search that asks for more names once those it has say too little.

import { moreNames, namesOf2016, namesOf2021 } from "./names.js";
import { Search } from "./search.js";

const NAMES = { noc_2016: namesOf2016, noc_2021: namesOf2021 };

export class Finder {
  #search;
  #more;
  #added;

  /**
   * @param {Search} search
   * @param {() => Promise<string>} more loads the names of the other language
   */
  constructor(search, more) {
    this.#search = search;
    this.#more = more;
  }

  /**
   * @param {keyof typeof NAMES} classification
   * @param {string} names
   * @param {() => Promise<string>} more
   * @param {string} news as `plugins/site/occupation_news.py` writes it
   */
  static async of(classification, names, more, news = "") {
    const search = await Search.over(NAMES[classification](names));
    const newsOf = Object.fromEntries(news.split("\n").map((line) => line.split("\t")));
    for (const of of search.occupations) of.news = newsOf[of.code];
    return new Finder(search, more);
  }

  /** Find occupations as `Search.find` does. */
  async find(text) {
    const reply = this.#search.find(text);
    if (reply.all || this.#added === true) return reply;
    this.#added ??= this.#add();
    // Without the other language, what was found is still of use.
    return this.#added.then(
      () => this.#search.find(text),
      () => reply,
    );
  }

  async #add() {
    try {
      await this.#search.add(moreNames(await this.#more(), this.#search.occupations));
      this.#added = true;
    } catch (error) {
      this.#added = undefined;
      throw error;
    }
  }
}

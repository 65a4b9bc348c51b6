// Find occupations by the words that somebody types.

import { fold } from "./names.js";
import { nearest } from "./near.js";

/** How long the page may stand still while the names are read, in milliseconds. */
const SLICE = 8;

/** Among names that fit alike: a code, an official title, a job title, the other classification. */
const KINDS = ["code", "title", "job", "other"];

/** @typedef {import("./names.js").Name} Name */
export class Search {
  /** @type {Name[]} */
  #names = [];
  /** @type {Map<string, number[]>} each word with the places of the names that have it */
  #places = new Map();
  /** @type {string[]} every word, in order, so that those with one beginning stand together */
  #words = [];

  /**
   * Make a search over names, a slice at a time so that the page never stands still.
   *
   * @param {Iterable<Name[]>} groups
   */
  static async over(groups) {
    const made = new Search();
    let until = performance.now() + SLICE;
    for (const names of groups) {
      for (const name of names) made.#add(name);
      if (performance.now() < until) continue;
      await new Promise((resolve) => setTimeout(resolve));
      until = performance.now() + SLICE;
    }
    made.#words = [...made.#places.keys()].sort();
    return made;
  }

  /**
   * Find the occupations with a name that has, in any order, a word beginning with each word typed.
   *
   * First come names that are what was typed, then those that begin with it, then those with its
   * whole words, then the others. A word that begins no name is taken for the nearest that do. Where
   * no name has all the words, those come that have the most letters of them.
   *
   * @param {string} text
   * @returns {{found: Name[], all: boolean}} the best name of each occupation; `all` is false where
   *   a word had to be taken for another, or left out
   */
  find(text) {
    const typed = fold(text).replace(/^ noc(?= \d)/, "");
    const words = typed.trim().split(" ");
    if (!words[0]) return { found: [], all: true };
    const meant = words.map((word) => this.#meant(word));
    const letters = this.#count(words, meant);
    const most = letters.reduce((one, other) => Math.max(one, other), 0);
    const best = new Map();
    for (const [place, name] of this.#names.entries()) {
      if (!most || letters[place] < most) continue;
      const hit = { name, rank: rank(name, typed, meant) };
      const other = best.get(name.of);
      if (!other || compare(hit, other) < 0) best.set(name.of, hit);
    }
    const found = [...best.values()].sort(compare).map(({ name }) => name);
    const taken = words.every((word, index) => meant[index][0] === word);
    return { found, all: taken && most === words.join("").length };
  }

  #add(name) {
    const place = this.#names.push(name) - 1;
    for (const word of name.folded.slice(1, -1).split(" ")) {
      const places = this.#places.get(word);
      if (places) places.push(place);
      else this.#places.set(word, [place]);
    }
  }

  /** Count for each name the letters of the typed words that it has. */
  #count(words, meant) {
    const letters = new Uint16Array(this.#names.length);
    const counted = new Uint8Array(this.#names.length);
    words.forEach((word, index) => {
      for (const known of meant[index].flatMap((start) => this.#beginning(start))) {
        for (const place of this.#places.get(known)) {
          if (counted[place] > index) continue;
          counted[place] = index + 1;
          letters[place] += word.length;
        }
      }
    });
    return letters;
  }

  /** The beginnings of words that a typed one stands for. */
  #meant(word) {
    return this.#words[this.#first(word)]?.startsWith(word) ? [word] : nearest(word, this.#words);
  }

  #beginning(start) {
    const first = this.#first(start);
    let end = first;
    while (this.#words[end]?.startsWith(start)) end += 1;
    return this.#words.slice(first, end);
  }

  /** The place of the first word that is not before this one. */
  #first(word) {
    let [low, high] = [0, this.#words.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if (this.#words[middle] < word) low = middle + 1;
      else high = middle;
    }
    return low;
  }
}

function rank({ folded, kind }, typed, meant) {
  const begins = folded.startsWith(typed.trimEnd());
  const whole = () => meant.every((words) => words.some((word) => folded.includes(` ${word} `)));
  const fit = folded === typed ? 0 : begins ? 1 : whole() ? 2 : 3;
  return fit * KINDS.length + KINDS.indexOf(kind);
}

function compare(one, other) {
  const by = one.rank - other.rank || one.name.folded.length - other.name.folded.length;
  return by || (one.name.of.code < other.name.of.code ? -1 : 1);
}

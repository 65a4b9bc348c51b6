// Find occupations by the words that somebody types.

import { fold, stem } from "./names.js";
import { nearest, slips } from "./fuzzy.js";

/** How long the page may stand still while the names are read, in milliseconds. */
const SLICE = 8;

/** Words that say nothing of a job, in English and French. */
const EMPTY = new Set(
  "a an and as at by for from in of on or s the to with au aux d de des du en et l la le les ou un une".split(
    " ",
  ),
);

/** What counts of a typed word where a name has it whole, begun, and mistyped. */
const [WHOLE, BEGUN, MISTYPED] = [1, 0.5, 0.45];

/** What a whole name that is what was typed is worth: more than any other. */
const SAME = 3;

/** Less than this part of what was typed, by weight, is another occupation. */
const LEAST = 0.4;

/** Among names that fit alike. */
const KINDS = { code: 0.04, everyday: 0.02, title: 0.03, job: 0, also: -0.02, other: -0.15 };

/** @typedef {import("./names.js").Name} Name */
export class Search {
  /** @type {{name: Name, size: number}[]} each with the number of its words that say something */
  #names = [];
  /** @type {Map<string, {places: number[], spread: number, last: object}>} the names with a word, and
   *    how many occupations it is spread over */
  #places = new Map();
  /** @type {Map<string, {places: number[], letters: number}>} the places of the names that are one phrase,
   *    and the letters in it */
  #phrases = new Map();
  /** @type {string[]} every word, in order, so that those with one beginning stand together */
  #words = [];
  /** @type {Set<import("./names.js").Occupation>} */
  occupations = new Set();

  /**
   * Make a search over names, a slice at a time so that the page never stands still.
   *
   * @param {Iterable<Name[]>} groups
   */
  static async over(groups) {
    const made = new Search();
    await made.add(groups);
    return made;
  }

  /**
   * Let more names be found, of occupations that are known.
   *
   * @param {Iterable<Name[]>} groups
   */
  async add(groups) {
    let until = performance.now() + SLICE;
    for (const names of groups) {
      for (const name of names) this.#add(name);
      if (performance.now() < until) continue;
      await new Promise((resolve) => setTimeout(resolve));
      until = performance.now() + SLICE;
    }
    this.#words = [...this.#places.keys()].sort();
  }

  /**
   * Find the occupations with a name that has, in any order, the words typed.
   *
   * A name that is what was typed comes first. Of the others, whole words count before those that
   * only begin so, and a rare word before one that many occupations have. Two words may be one, or
   * one two; a word or a phrase that no name has is taken for the nearest. Where no name has all the
   * words, those come that have the most, by weight, if that is enough to mean the same job.
   *
   * @param {string} text
   * @returns {{found: Name[], all: boolean}} the best name of each occupation; `all` is false where
   *   a word had to be taken for another, or left out
   */
  find(text) {
    const typed = fold(text)
      .trim()
      .replace(/^(?:noc|cnp) (?=\d)/, "");
    if (!typed) return { found: [], all: true };
    const all = typed.split(" ");
    const telling = all.filter((word) => !EMPTY.has(word));
    const words = telling.length ? telling : all;
    const readings = [...this.#readings(words)];
    const hits = readings.flatMap((reading) => this.#fitting(reading, typed));
    const phrase = all.map(stem).join(" ");
    const same = (this.#phrases.get(phrase)?.places ?? []).map((place) => this.#same(place, typed));
    if (!same.length && !hits.some(({ whole }) => whole)) hits.push(...this.#nearPhrase(phrase));
    const most = hits.reduce((one, { part }) => Math.max(one, part), 0);
    const least = most > 0.999 ? 0.999 : Math.max(LEAST, most * 0.85);
    const best = bestOfEach([...same, ...hits.filter(({ part }) => part >= least)]);
    return {
      found: best.map(({ hit }) => hit.name),
      all: !best.length ? false : best.some(({ hit }) => hit.all),
    };
  }

  #add(name) {
    const all = name.folded.trim().split(" ").map(stem);
    const words = [...new Set(all.filter((word) => !EMPTY.has(word)))];
    const phrase = all.join(" ");
    const place = this.#names.push({ name, size: words.length }) - 1;
    this.occupations.add(name.of);
    const same = this.#phrases.get(phrase);
    if (same) same.places.push(place);
    else this.#phrases.set(phrase, { places: [place], letters: lettersOf(phrase) });
    for (const word of words) {
      const known = this.#places.get(word);
      if (!known) this.#places.set(word, { places: [place], spread: 1, last: name.of });
      else {
        known.places.push(place);
        if (known.last !== name.of) known.spread += 1;
        known.last = name.of;
      }
    }
  }

  /** The words as typed, and as they are where two are one word, or one is two. */
  *#readings(words) {
    yield { words, worth: 1 };
    for (const [index, word] of words.entries()) {
      const [before, after] = [words.slice(0, index), words.slice(index + 1)];
      const joined = word + (after[0] ?? "");
      if (after.length && this.#places.has(stem(joined))) {
        yield { words: [...before, joined, ...after.slice(1)], worth: 0.97 };
      }
      if (this.#places.has(stem(word))) continue;
      for (let cut = 2; cut <= word.length - 2; cut += 1) {
        const two = [word.slice(0, cut), word.slice(cut)];
        if (!two.every((half) => this.#places.has(stem(half)))) continue;
        yield { words: [...before, ...two, ...after], worth: 0.97, split: true };
      }
    }
  }

  /** The names with some of the words, each with what it is worth. */
  #fitting({ words, worth, split = false }, typed) {
    const meant = words.map((word) => this.#meant(word));
    const total = meant.reduce((sum, { weight }) => sum + weight, 0);
    const sums = new Map();
    meant.forEach(({ weight, known, near }, index) => {
      for (const [word, fit] of known) {
        for (const place of this.#places.get(word).places) {
          let sum = sums.get(place);
          if (!sum)
            sums.set(
              place,
              (sum = { part: 0, fit: 0, count: 0, whole: 0, near: false, index: -1 }),
            );
          // Words come with the best first.
          if (sum.index === index) continue;
          sum.index = index;
          sum.part += weight / total;
          sum.fit += (weight / total) * fit;
          sum.count += 1;
          sum.whole += fit === WHOLE ? 1 : 0;
          sum.near ||= near;
        }
      }
    });
    // Half of a word that was cut in two says nothing.
    const kept = [...sums].filter(([, { count }]) => !split || count === words.length);
    return kept.map(([place, sum]) => {
      const { name, size } = this.#names[place];
      const begins = name.folded.startsWith(` ${typed}`) ? 0.06 : 0;
      const share = 0.75 + 0.25 * Math.sqrt(Math.min(1, sum.count / size));
      return {
        name,
        part: sum.part,
        whole: sum.whole === words.length,
        all: sum.count === words.length && !sum.near,
        value: sum.fit * share * worth + begins + order(name),
      };
    });
  }

  #same(place, typed) {
    const { name } = this.#names[place];
    const exact = name.folded.trim() === typed ? 0.5 : 0;
    const first = { everyday: 0.2 - 0.01 * (name.place ?? 0), other: -0.1 }[name.kind];
    const value = SAME + exact + (first ?? KINDS[name.kind]);
    return { name, part: 1, whole: true, all: true, value };
  }

  /** The names that are what was typed but for some slips. */
  #nearPhrase(phrase) {
    const most = phrase.length < 5 ? 0 : phrase.length < 8 ? 1 : phrase.length < 16 ? 2 : 3;
    if (!most) return [];
    const letters = lettersOf(phrase);
    const found = [];
    for (const [own, { places, letters: its }] of this.#phrases) {
      if (Math.abs(own.length - phrase.length) > most) continue;
      // A slip changes two letters at most; to compare these is a hundred times quicker.
      if (bits(letters ^ its) > 2 * most) continue;
      const count = slips(phrase, own, most);
      if (count > most || !this.#keepsWords(phrase, own)) continue;
      for (const { name } of places.map((place) => this.#names[place])) {
        const value = 1 - count / Math.max(phrase.length, 6) + order(name);
        found.push({ name, part: 1, whole: false, all: false, value });
      }
    }
    return found;
  }

  /** Whether no word of a phrase became another word: `hr specialist` is no `pr specialist`. */
  #keepsWords(phrase, own) {
    const [words, others] = [phrase.split(" "), own.split(" ")];
    return words.every((word, index) => {
      if (others.includes(word)) return true;
      if (word.length < 5 && this.#places.has(word)) return false;
      const most = word.length < 8 ? 1 : 2;
      return words.length !== others.length || slips(word, others[index], most) <= most;
    });
  }

  /** The words that a typed one stands for, best first, and what it weighs: more where it is rare. */
  #meant(word) {
    const root = stem(word);
    const known = new Map();
    if (this.#places.has(root)) known.set(root, WHOLE);
    for (const start of this.#beginning(word)) {
      const fit = BEGUN + 0.3 * (word.length / start.length);
      if (!known.has(start)) known.set(start, Math.min(fit, 0.8));
    }
    const near = !known.size;
    if (near) {
      for (const start of nearest(word, this.#words).flatMap((other) => this.#beginning(other))) {
        known.set(start, MISTYPED + 0.3 * Math.min(1, word.length / start.length));
      }
    }
    const ordered = [...known].sort(([, one], [, other]) => other - one);
    const spread = known.get(root) ? this.#places.get(root).spread : this.#spread(ordered);
    return { known: ordered, near, weight: Math.log(1 + this.occupations.size / spread) };
  }

  /** A word that nothing is known of is as telling as one of few occupations. */
  #spread(known) {
    return known.reduce((sum, [word]) => sum + this.#places.get(word).spread, 0) || 2;
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

/** The best hit of each occupation, best first; among alike those of which more names fit. */
function bestOfEach(hits) {
  const best = new Map();
  for (const hit of hits) {
    const one = best.get(hit.name.of);
    if (!one) best.set(hit.name.of, { hit, count: 1 });
    else {
      one.count += hit.whole ? 1 : 0;
      if (compare(hit, one.hit) < 0) one.hit = hit;
    }
  }
  for (const { hit, count } of best.values()) {
    if (hit.value < SAME) hit.value += Math.min(0.12, 0.02 * Math.log2(count));
  }
  return [...best.values()].sort((one, other) => compare(one.hit, other.hit));
}

/** Among names that fit alike, some kinds come first, and the likelier occupation of a name. */
function order({ kind, place = 0 }) {
  return KINDS[kind] - 0.03 * place;
}

function compare(one, other) {
  const by = other.value - one.value || one.name.folded.length - other.name.folded.length;
  return by || (one.name.of.code < other.name.of.code ? -1 : 1);
}

/** Return the letters of a folded text, each a bit. */
function lettersOf(text) {
  let letters = 0;
  for (let at = 0; at < text.length; at += 1) letters |= 1 << (text.charCodeAt(at) - 97);
  return letters;
}

function bits(number) {
  let count = 0;
  for (let left = number; left; left &= left - 1) count += 1;
  return count;
}

// Words of a text: what is put into the index, and what is marked where it was found.

const WORD = /[\p{L}\p{N}]+/gu;

/** How long the part of a text is that shows a find, in characters; and what of it comes before. */
const LENGTH = 220;
const BEFORE = 50;

/** @returns {string[]} */
export function wordsOf(text) {
  return text.match(WORD) ?? [];
}

/** A word without accents and capitals. */
export function termOf(word) {
  return word.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase();
}

/**
 * Cut out that part of a text that has the most of the terms.
 *
 * @param {string} text
 * @param {Set<string>} terms
 * @returns {{text: string, marked: boolean}[]} the part in pieces
 */
export function excerpt(text, terms) {
  const hits = [...text.matchAll(WORD)].filter(([word]) => terms.has(termOf(word)));
  const [from, to] = bounds(text, best(hits));
  const pieces = [{ text: from ? "… " : "", marked: false }];
  let at = from;
  for (const { 0: word, index } of hits) {
    if (index < from || index + word.length > to) continue;
    pieces.push({ text: text.slice(at, index), marked: false }, { text: word, marked: true });
    at = index + word.length;
  }
  pieces.push({ text: text.slice(at, to) + (to < text.length ? " …" : ""), marked: false });
  return pieces.filter((piece) => piece.text);
}

/** The place of the first hit of those that stand together with the most others. */
function best(hits) {
  let [place, most] = [0, 0];
  hits.forEach(({ index }, first) => {
    const near = hits.slice(first).filter((hit) => hit.index < index + LENGTH - BEFORE);
    const different = new Set(near.map(([word]) => termOf(word))).size;
    if (different > most) [place, most] = [index, different];
  });
  return place;
}

/** Where the part begins and ends: between words. */
function bounds(text, place) {
  const early = Math.max(0, place - BEFORE);
  const space = text.lastIndexOf(" ", early);
  const from = early - space > BEFORE ? early : space + 1;
  if (text.length - from <= LENGTH) return [from, text.length];
  const end = text.lastIndexOf(" ", from + LENGTH);
  return [from, end > place ? end : from + LENGTH];
}

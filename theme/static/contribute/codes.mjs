// NOC codes out of a pasted text. What may be a code and is none is refused by its name.
//
// `plugins/contribute/pasted.py` reads more shapes: where this reads a text, that reads the same codes.

import { BadAnswer } from "./answers.mjs";

const TAG = /<\/?[a-zA-Z][^<>]*>/;
const HIDDEN = /<!--.*?-->|<(script|style)\b.*?<\/\1\s*>/gis;
const CELLS = /<(?:td|th)\b[^>]*>/gi;
const BLOCKS = /<\/?(?:tr|p|li|div|br|h[1-6]|table|ul|ol|thead|tbody|caption)\b[^>]*>/gi;
const SIGNS = { nbsp: " ", amp: "&", ndash: "–", mdash: "—" };
const LINES = /[\n\r\v\f\x1c-\x1e\x85\u2028\u2029]+/;
const ADDRESSES = /\]\([^)\s]*\)|https?:\/\/[^\s)\]>|]+/g;
const DAYS = /\b[0-9]{4}-[0-9]{2}-[0-9]{2}\b/g;
const VERSIONS = /\b(?:NOC|CNP)\s+(?:2006|2011|2016|2021)\b(?:\s*v(?:ersion)?\.?\s*1\.[0-9])?/gi;
const RANGE = /(?<![0-9-])([0-9]{4,5})\s*(?:-|–|—|\bto\b)\s*([0-9]{4,5})(?![0-9-])/;
const OTHER_DIGITS = /(?![0-9])\p{Nd}/u;
const FIGURE = /(?<![\p{L}\p{N}_.])(\$\s*)?([0-9]+(?:[.,][0-9]+)*)(?![\p{L}\p{N}_%])/gu;
const YEAR = /^(?:199[0-9]|20[0-3][0-9])$/;

/**
 * @param {string} text
 * @param {Record<string, string>} known the titles of the codes that a draw of that day takes
 * @param {Record<string, string>} other those of the other classification
 * @returns {string[]} the codes, each once, in their order; BadAnswer where any is in doubt
 */
export function readCodes(text, known, other) {
  const plain = cleared(text);
  const range = plain.match(RANGE);
  if (range) throw new BadAnswer("range", { found: `${range[1]}–${range[2]}` });
  if (OTHER_DIGITS.test(plain)) throw new BadAnswer("no_codes");
  const rows = plain.split(LINES).map((line) => line.replace(/^ *\||\| *$/g, "").split(/[\t|]/));
  const columns = codeColumns(rows, known);
  const codes = new Set();
  for (const row of rows) {
    row.forEach((cell, column) => {
      // In another column of a table stand wages and counts.
      const table = row.length > 1;
      const apart = table && !columns.has(column);
      for (const { digits, counted } of numbers(cell)) {
        const number = { digits, counted: counted && !table };
        const bad = (fault) => new BadAnswer(fault, { found: digits });
        if (known[digits]) codes.add(digits);
        else if (other[digits] && !apart && !YEAR.test(digits)) throw bad("other_code");
        else if (doubtful(number, apart, row.join(" "), known)) throw bad("code");
      }
    });
  }
  if (!codes.size) throw new BadAnswer("no_codes");
  return [...codes].sort();
}

function cleared(text) {
  const plain = (TAG.test(text) ? withoutTags(text) : text).normalize("NFKC").replace(/\p{Cf}/gu, "");
  return plain.replace(ADDRESSES, " ").replace(DAYS, " ").replace(VERSIONS, "NOC");
}

/** A line for each row or block, a tab for each cell. */
function withoutTags(text) {
  const lines = text.replace(HIDDEN, " ").replace(/\n/g, " ").replace(CELLS, "\t").replace(BLOCKS, "\r");
  return lines.replace(new RegExp(TAG, "g"), "").replace(/&#?\w+;?/g, (found) => {
    const sign = SIGNS[found.replace(/[&;]/g, "")];
    if (!sign) throw new BadAnswer("code", { found });
    return sign;
  });
}

function codeColumns(rows, known) {
  const columns = new Set();
  const [head = []] = rows.filter((row) => row.length > 1);
  head.forEach((cell, column) => /\b(?:noc|cnp|code)\b/i.test(cell) && columns.add(column));
  for (const row of rows) {
    row.forEach((cell, column) => numbers(cell).some(({ digits }) => known[digits]) && columns.add(column));
  }
  return columns;
}

/** The whole numbers of a line: no money, no decimals, no number of a line in a list. */
function numbers(line) {
  return [...line.matchAll(FIGURE)].flatMap(({ 0: { length }, 1: money, 2: figure, index }, place) => {
    const [before, after] = [line.slice(0, index), line.slice(index + length)];
    const listed = !place && figure.length < 4 && /^[.)]\s/.test(after);
    // "786 people" is no code, "NOC 786 people" may be one.
    const counted = /^\s+(?!(?:and|or|et|ou)\b)[a-z]/.test(after) && !/\b(?:NOC|CNP)\W*$/i.test(before);
    return money || listed ? [] : codesIn(figure).map((digits) => ({ digits, counted }));
  });
}

/** "22212,22213" are two codes, "1.22212" is the first of a list. */
function codesIn(figure) {
  const several = figure.split(",");
  const alike = several.every(({ length }) => length === several[0].length);
  if (several.length > 1 && alike && /^[0-9]{4,5}$/.test(several[0])) return several;
  const [, numbered] = figure.match(/^[0-9]{1,3}\.([0-9]{5})$/) ?? [];
  if (numbered) return [numbered];
  return /^[0-9]+$/.test(figure) ? [figure] : [];
}

function doubtful({ digits, counted }, apart, line, known) {
  if (YEAR.test(digits)) return false;
  if (fits(digits, line, known)) return true;
  const [{ length }] = Object.keys(known);
  return !apart && (digits.length === length || (digits.length > 2 && !counted));
}

/** Whether the words of a line are those of the code that a number would be with zeros before it. */
function fits(digits, line, known) {
  const [code] = Object.keys(known);
  const title = known[digits.padStart(code.length, "0")] ?? "";
  const words = longWords(line);
  return longWords(title).some((word) => words.some((other) => other.startsWith(word.slice(0, 5))));
}

function longWords(text) {
  return (text.toLowerCase().match(/[a-z]+/g) ?? []).filter(({ length }) => length > 3);
}

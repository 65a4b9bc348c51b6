// A pasted text as rows of cells with plain digits, and the figures in them with all that clings to them,
// as `plugins/contribute/pasted_text.py` reads it; a test holds them together.

import { BadAnswer, plainDigits } from "./answers.js";

const TAG = /<\/?[a-zA-Z][^<>]*>/;
const HIDDEN = /<!--.*?-->|<(script|style)\b.*?<\/\1\s*>/gis;
const CELLS = /<(?:td|th)\b[^<>]*>/gi;
const BLOCKS = /<\/?(?:tr|p|li|div|br|h[1-6]|table|ul|ol|thead|tbody|caption)\b[^<>]*>/gi;
// The mark of a footnote must not become a digit of the code that it stands beside.
const RAISED = /<\/?su[bp]\b[^<>]*>/gi;
const RAISED_SIGNS = /(?<=[\p{L}\p{N}])(?<![⁰¹²³⁴-⁹₀-₉])[⁰¹²³⁴-⁹₀-₉]{1,2}(?![⁰¹²³⁴-⁹₀-₉])/gu;
const SIGNS = {
  ...{ nbsp: " ", amp: "&", ndash: "–", mdash: "—", lt: "<", gt: ">", quot: '"', apos: "'" },
  ...{ lsquo: "‘", rsquo: "’", ldquo: "“", rdquo: "”", bull: "•", middot: "·", hellip: "…" },
  ...{ eacute: "é", egrave: "è", agrave: "à", ccedil: "ç", shy: "", zwnj: "", zwj: "" },
};
const LINES = /\r\n|[\n\r\v\f\x1c-\x1e\x85\u2028\u2029]/g;
const SPACES = /[\x1f \xa0\u1680\u2000-\u200a\u202f\u205f\u3000\u2800\u115f\u1160]/g;
const DASHES = /[\u2010-\u2015\u2212\ufe58\ufe63\uff0d]/g;
const ADDRESSES = /\]\([^)\s]*\)|https?:\/\/[^\s)\]>|]+/g;
const DATES = /(?<![0-9-])[0-9]{4}-[0-9]{2}-[0-9]{2}(?![0-9-])/g;
const VERSIONS =
  /(?<![\p{L}\p{N}])(NOC|CNP) ?(?:2006|2011|2016|2021)(?![\p{L}\p{N}])(?: ?v(?:ersion)?\.? ?1\.[0-9])?/giu;
const FIGURE = /(?<![\p{L}\p{N}])([\p{L}\p{Nl}\p{No}]*)([0-9]+(?:[.,][0-9]+)*)([\p{L}\p{N}]*)/gu;

/** Letters that a scanner, or a hand, puts in the place of a digit. */
const MISREAD = new Map(
  Object.entries({
    ...{
      0: "OoQDОоΟο",
      1: "lIiІΙ",
      2: "Zz",
      3: "З",
      4: "A",
      5: "Ss",
      6: "Gbб",
      7: "T",
      8: "B",
      9: "gq",
    },
  }).flatMap(([digit, letters]) => [...letters].map((letter) => [letter, digit])),
);

/**
 * @param {string} text
 * @returns {{lines: string[], days: string[], addresses: string[]}} without tags; days and addresses
 *   are taken out of the lines
 */
export function plain(text) {
  let clear = TAG.test(text) ? withoutTags(text) : text;
  clear = clear.replace(RAISED_SIGNS, " ").normalize("NFKC");
  clear = plainDigits(clear).replace(/[\p{Cf}\p{Mn}]/gu, "");
  clear = clear.replace(LINES, "\n").replace(SPACES, " ").replace(DASHES, "-");
  const addresses = clear.match(ADDRESSES) ?? [];
  clear = clear.replace(ADDRESSES, " ");
  const days = clear.match(DATES) ?? [];
  clear = clear.replace(DATES, " ").replace(VERSIONS, "$1 ");
  return { lines: clear.split("\n"), days, addresses };
}

/** A line for each row or block, a tab for each cell. In HTML the lines of the source mean nothing. */
function withoutTags(text) {
  const open = text.replace(HIDDEN, " ").replace(RAISED, " ").replace(/\n/g, " ");
  const lines = open.replace(CELLS, "\t").replace(BLOCKS, "\r").replace(new RegExp(TAG, "g"), "");
  return lines.replace(/&#?\w+;?/g, signOf).replace(/\r/g, "\n");
}

function signOf(found) {
  const name = found.replace(/[&;]/g, "");
  const sign = SIGNS[name];
  if (sign !== undefined) return sign;
  const number = name.match(/^#(?:x([0-9a-f]{1,5})|([0-9]{1,6}))$/i);
  const point = number && (number[1] ? Number.parseInt(number[1], 16) : Number(number[2]));
  const known = point === 9 || point === 10 || (point >= 32 && (point < 127 || point > 159));
  if (!known || (point >= 0xd800 && point < 0xe000)) throw new BadAnswer("looks", { found });
  return String.fromCodePoint(point);
}

/** The cells of a line: one, where it is no row of a table. */
export function cellsOf(line) {
  const row = trim(line).replace(/^\|/, "").replace(/\|$/, "");
  return row.split(/[\t|]/).map(trim);
}

function trim(text) {
  return text.replace(/^ +| +$/g, "");
}

/**
 * Every word of a line that has a digit in it.
 * @typedef {{before: string, number: string, after: string, start: number, end: number, text: string,
 *   digits: string}} Figure `number` may have commas and points; letters are glued to it on either side
 * @returns {Figure[]}
 */
export function figures(line) {
  return [...line.matchAll(FIGURE)].map(({ 0: text, 1: before, 2: number, 3: after, index }) => ({
    before,
    number,
    after,
    start: index,
    end: index + text.length,
    text,
    digits: text.replace(/[^0-9]/g, ""),
  }));
}

/** A text with a digit for each letter that is often read for it. */
export function misread(text) {
  return [...text].map((sign) => MISREAD.get(sign) ?? sign).join("");
}

// What a contributor types, read as `plugins/contribute/parse_answers.py` reads it; a test holds them together.

/** What is typed, or printed, for "not known" or "none". */
const NOTHING = new Set([
  "",
  "-",
  "null",
  "none",
  "nil",
  "n/a",
  "na",
  "n.a.",
  "not applicable",
  "s.o.",
  "s/o",
]);

const SPACES = /[\t-\r\x1c-\x20\x85\xa0\u1680\u2000-\u200a\u2028\u2029\u202f\u205f\u3000]+/;
const MONTHS = new Map(
  [
    "january february march april may june july august september october november december",
    "jan feb mar apr may jun jul aug sep oct nov dec",
    "janvier février mars avril mai juin juillet août septembre octobre novembre décembre",
    "janv févr mars avr mai juin juill août sept oct nov déc",
    "janvier fevrier mars avril mai juin juillet aout septembre octobre novembre decembre",
  ].flatMap((names) => names.split(" ").map((name, at) => [name, at + 1])),
);
const YEAR = /(?:19|20)[0-9]{2}/;
const ISO = /^((?:19|20)[0-9]{2})-([0-9]{2})-([0-9]{2})$/;
const MONTH_FIRST = /^([a-zéû]+) ([0-9]{1,2})(?:st|nd|rd|th|er|e)? ((?:19|20)[0-9]{2})$/;
const DAY_FIRST =
  /^(?:le )?([0-9]{1,2})(?:st|nd|rd|th|er|e)? (?:of )?([a-zéû]+) ((?:19|20)[0-9]{2})$/;
const WEEKDAY =
  /(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|mon|tue|wed|thu|fri|sat|sun|(?:lun|mar|mercre|jeu|vendre|same)di|dimanche) /;
const PARTS_OF_WINDOW =
  / ?[–—] ?| - |(?<=[0-9]{4})- ?(?=[a-z])| (?:to|until|through|and|au|et) (?=.*[0-9])/;
const BEFORE_WINDOW = /(?:(?:from|between|du|entre)(?: le)?|profiles created:?) /;
const MARKS = /[*†‡]+$/;
const COUNTED =
  /^(?: ?(?:invitations?(?: issued| émises)?|people|persons?|candidates?|candidats?|personnes?|notifications?(?: of interest)?|nois?))?$/;
const SCORES =
  /^(?:(?:crs|eoi|scores?|range|minimum|at least|of|note|au moins)(?: ?:)? )*([0-9]{1,4})(?: points?)?(?: ?(?:\+|(?:and|or|&|et|ou) (?:above|over|up|more|higher|plus))| ?(?:-|–|—|to|à) ?([0-9]{1,4})(?: points?)?)?$/;
/** Signs that stand for others in numbers, and marks that nobody sees, as `checker/base/numerals.py` has them. */
const SAME_SIGNS = [
  [/[’‘ʼ＇`´٬]/g, "'"],
  [/[−‐‑–－]/g, "-"],
  [/[．٫]/g, "."],
  [/，/g, ","],
  [/[\u200b\u200e\u200f\u2060\u2066\u2069\u202a\u202c\ufeff]/g, ""],
];
const GROUPED =
  /^([1-9][0-9]{0,2}([ '.,])[0-9]{3}(?:\2[0-9]{3})*|[1-9][0-9]?(?:,[0-9]{2})+,[0-9]{3})(?:([.,])(0+))?$/;

/** Says, by a name that the page has words for, what is wrong with an answer. */
export class BadAnswer {
  constructor(fault, values = {}) {
    this.fault = fault;
    this.values = values;
  }
}

/** A text with the plain digit for each digit of another script. */
export function plainDigits(text) {
  return text.replace(/(?![0-9])\p{Nd}/gu, (sign) => {
    const point = sign.codePointAt(0);
    // The digits of a script stand together, its zero first; those of mathematics five times over.
    if (point >= 0x1d7ce && point <= 0x1d7ff) return String((point - 0x1d7ce) % 10);
    let digit = 0;
    while (digit < 9 && /\p{Nd}/u.test(String.fromCodePoint(point - digit - 1))) digit += 1;
    return String(digit);
  });
}

/** The parts of a text between its spaces. */
export function parts(text) {
  return text.split(SPACES).filter(Boolean);
}

/** Whether an answer is one of the ways to say that nothing was printed. */
function nothing(text) {
  const plain = onOneLine(text).toLowerCase().replace(MARKS, "");
  return NOTHING.has(plain) || /^[-–—−‒― ]*$/.test(plain);
}

function onOneLine(text) {
  return parts(text).join(" ");
}

/** @returns {string | null} words on one line */
export function readText(text) {
  return nothing(text) ? null : onOneLine(text);
}

/** @returns {string | null} a day, YYYY-MM-DD */
export function readDay(text) {
  if (nothing(text)) return null;
  const plain = onOneLine(text).toLowerCase();
  const words = onOneLine(plain.replace(/[,.]/g, " ")).replace(WEEKDAY, "");
  let found = plain.match(ISO);
  if (found) return day(found[1], Number(found[2]), found[3]);
  found = words.match(MONTH_FIRST);
  if (found) return day(found[3], MONTHS.get(found[1]) ?? 0, found[2]);
  found = words.match(DAY_FIRST);
  if (found) return day(found[3], MONTHS.get(found[2]) ?? 0, found[1]);
  throw new BadAnswer("day");
}

/** @returns {[string | null, string | null]} the first day of a window, or both out of one answer */
export function readWindow(text) {
  const plain = onOneLine(text).replace(BEFORE_WINDOW, "").toLowerCase().replace(BEFORE_WINDOW, "");
  const both = plain.split(PARTS_OF_WINDOW).filter(Boolean);
  if (both.length !== 2) return [readDay(text), null];
  const last = readDay(both[1]);
  const first = last && !YEAR.test(both[0]) ? `${both[0]}, ${last.slice(0, 4)}` : both[0];
  return [readDay(first), last];
}

function day(year, month, text) {
  const written = `${year}-${String(month).padStart(2, "0")}-${text.padStart(2, "0")}`;
  const date = new Date(`${written}T00:00Z`);
  // A browser takes 31 April for 1 May.
  if (Number.isNaN(date.getTime()) || !date.toISOString().startsWith(written)) {
    throw new BadAnswer(month ? "no_such_day" : "day");
  }
  return written;
}

/** @returns {number | null} "1,902", "1 902" or "786 invitations" as a number */
export function readCount(text) {
  if (nothing(text)) return null;
  const plain = onOneLine(onOneLine(text).toLowerCase().replace(MARKS, ""));
  const [figure] = plain.match(/^[^a-z]*/);
  const number = COUNTED.test(plain.slice(figure.length)) ? wholeNumber(figure) : NaN;
  if (!(number >= 0 && number < 1_000_000)) throw new BadAnswer("count");
  return number;
}

/** A whole number as people write it; NaN for any other text, and for one that may be two numbers. */
function wholeNumber(text) {
  let plain = plainDigits(text);
  for (const [signs, sign] of SAME_SIGNS) plain = plain.replace(signs, sign);
  plain = onOneLine(plain);
  if (plain.length > 60) return NaN;
  if (/^[0-9]+$/.test(plain)) return Number(plain);
  const [, whole, sign, fraction] = plain.match(/^([0-9]*)([.,])([0-9]+)$/) ?? [];
  if (sign && (fraction.length !== 3 || /^0?$/.test(whole)))
    return /^0+$/.test(fraction) ? Number(whole) : NaN;
  // 1.902 is one number to some and another to others.
  if (sign) return sign === "," && /^[1-9][0-9]{0,2}$/.test(whole) ? Number(whole + fraction) : NaN;
  const [, thousands, group = ",", separator, zeros] = plain.match(GROUPED) ?? [];
  const two = separator === group || (zeros?.length === 3 && " '".includes(group));
  return thousands && !two ? Number(thousands.replace(/[ '.,]/g, "")) : NaN;
}

/** @returns {[number | null, number | null]} the lowest score and the top of a closed range */
export function readScores(text) {
  if (nothing(text)) return [null, null];
  const plain = onOneLine(onOneLine(text).toLowerCase().replace(MARKS, ""));
  const found = plain.match(SCORES);
  if (!found) throw new BadAnswer("score");
  return [Number(found[1]), found[2] ? Number(found[2]) : null];
}

/** @returns {boolean | null} whether a list is whole; null where none was aimed at */
export function readWhole(text) {
  const plain = readText(text)?.toLowerCase();
  if (plain === undefined) return null;
  if (["y", "yes", "true", "whole"].includes(plain)) return true;
  if (["n", "no", "false", "partial"].includes(plain)) return false;
  throw new BadAnswer("whole");
}

/** @returns {string[]} addresses that stand apart by spaces or lines */
export function readSources(text) {
  const sources = parts(text)
    .map((word) => word.replace(/^[<>,;.]+|[<>,;.]+$/g, ""))
    .filter(Boolean);
  if (!sources.length) throw new BadAnswer("no_source");
  for (const found of sources) {
    if (!found.startsWith("https://")) throw new BadAnswer("source", { found });
  }
  return sources;
}

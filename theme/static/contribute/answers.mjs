// What a contributor types, read as `plugins/contribute/answers.py` reads it; a test holds them together.

/** What is typed for "not known" or "none". */
const NOTHING = new Set(["", "-", "null", "none", "n/a", "na"]);

const SPACES = /[\t-\r\x1c-\x20\x85\xa0\u1680\u2000-\u200a\u2028\u2029\u202f\u205f\u3000]+/;
const MONTHS = [
  ...["january", "february", "march", "april", "may", "june", "july", "august"],
  ...["september", "october", "november", "december"],
];
const ISO = /^((?:19|20)[0-9]{2})-([0-9]{2})-([0-9]{2})$/;
const MONTH_FIRST = /^([a-z]+) ([0-9]{1,2}) ((?:19|20)[0-9]{2})$/;
const DAY_FIRST = /^([0-9]{1,2}) ([a-z]+) ((?:19|20)[0-9]{2})$/;
const COUNT = /^(?:[0-9]{1,6}|[0-9]{1,3},[0-9]{3})$/;
const SCORES = new RegExp(
  "^(?:(?:crs|eoi|scores?|range|minimum|at least|of):? )*([0-9]{1,4})" +
    "(?: ?(?:\\+|(?:and|or) (?:above|over|up|more|higher))| ?(?:-|–|—|to) ?([0-9]{1,4}))?$",
);

/** Says, by a name that the page has words for, what is wrong with an answer. */
export class BadAnswer {
  constructor(fault, values = {}) {
    Object.assign(this, { fault, values });
  }
}

/** The parts of a text between its spaces. */
export function parts(text) {
  return text.split(SPACES).filter(Boolean);
}

/** @returns {string | null} words on one line */
export function readText(text) {
  const plain = parts(text).join(" ");
  return NOTHING.has(plain.toLowerCase()) ? null : plain;
}

/** @returns {string | null} a day, YYYY-MM-DD */
export function readDay(text) {
  const plain = readText(text)?.toLowerCase();
  if (plain === undefined) return null;
  const words = parts(plain.replace(/[,.]/g, " ")).join(" ");
  let found = plain.match(ISO);
  if (found) return day(found[1], Number(found[2]), found[3]);
  found = words.match(MONTH_FIRST);
  if (found) return day(found[3], month(found[1]), found[2]);
  found = words.match(DAY_FIRST);
  if (found) return day(found[3], month(found[2]), found[1]);
  throw new BadAnswer("day");
}

/** The number of a month by its name, or by three letters of it; 0 for another word. */
function month(word) {
  const short = word === "sept" ? "sep" : word;
  return 1 + MONTHS.findIndex((name) => [name, name.slice(0, 3)].includes(short));
}

function day(year, month, text) {
  const written = `${year}-${String(month).padStart(2, "0")}-${text.padStart(2, "0")}`;
  const date = new Date(`${written}T00:00Z`);
  // A browser takes 31 April for 1 May.
  if (Number.isNaN(date.getTime()) || !date.toISOString().startsWith(written)) throw new BadAnswer("day");
  return written;
}

/** @returns {number | null} "1,902" as a number */
export function readCount(text) {
  const plain = readText(text);
  if (plain === null) return null;
  if (!COUNT.test(plain)) throw new BadAnswer("count");
  return Number(plain.replace(",", ""));
}

/** @returns {[number | null, number | null]} the lowest score and the top of a closed range */
export function readScores(text) {
  const plain = readText(text)?.toLowerCase();
  if (plain === undefined) return [null, null];
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
  const sources = parts(text);
  if (!sources.length) throw new BadAnswer("no_source");
  for (const found of sources) {
    if (!found.startsWith("https://")) throw new BadAnswer("source", { found });
  }
  return sources;
}

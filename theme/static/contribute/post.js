// A pasted post of the program: the answers that it surely gives. What it gives twice, or not, is left open.

import { readDay } from "./answers.js";

const DAY = String.raw`(?:[A-Z][a-zéû]+\.? [0-9]{1,2}(?:st|nd|rd|th)?,? (?:19|20)[0-9]{2}|[0-9]{1,2}(?:er)? [A-Za-zéû]+\.? (?:19|20)[0-9]{2}|(?:19|20)[0-9]{2}-[0-9]{2}-[0-9]{2})`;
const DAYS = new RegExp(DAY, "g");
// A post may be published some days after its round.
const HELD = new RegExp(`\\b[Oo]n (${DAY})[^.]{0,300}?\\b(?:issued|sent|invited)\\b`, "g");
const WINDOW = new RegExp(`(${DAY})\\s*(?:and|to|–|—|-|au|et)\\s*(?:le )?(${DAY})`, "g");
const COUNT =
  /(?:issued|invited|inviting|émis)\s+(?:a total of\s+|more than\s+)?([0-9][0-9,.\s]*)\s(?:[a-z-]+\s){0,2}?(?:invitations?|candidates?|people|notifications?|NOIs?)/gi;
const SCORES = [
  /([0-9]{2,4})\s*(?:points?\s*)?(?:and|or|&|et)\s+(?:above|higher|over|more|plus)/gi,
  /scores?\s+(?:of|from|between)\s+([0-9]{2,4}\s*(?:to|and|-|–|—)\s*[0-9]{2,4})/gi,
  /CRS[^.\n0-9]{0,40}([0-9]{3,4}\s*(?:to|and|-|–|—)\s*[0-9]{3,4})/gi,
];
const TARGETED = /targeted[^.\n:]{0,60}?\s(?:for|at)\s+([^.\n]+)/gi;
const NOTHING_MORE = /\s*(?:please (?:refer|see|visit)|see the|under\b).*$/i;

/**
 * @param {string} text
 * @param {Record<string, {title: string}>} streams
 * @param {(line: string) => boolean} namesCodes whether a line has a code in it
 * @returns {{answers: Record<string, string>, several: string[]}} answers by name, and the names of
 *   those that the post gives more than one of
 */
export function readPost(text, streams, namesCodes) {
  const plain = text.replace(/<[^<>]*>/g, " ").replace(/[\u00a0\u202f]/g, " ");
  const windows = all(plain, WINDOW, ([, first, last]) => `${first} – ${last}`);
  const rest = plain.replace(WINDOW, " ");
  const alone = plain.split("\n").map((line) => line.trim().replace(/^#+ /, ""));
  const headings = alone.filter((line) => isDay(line));
  const held = all(rest, HELD, ([, day]) => day);
  // In this order: the day is that of all streams, what comes after them is of one.
  const found = {
    date: [held, headings].find(({ length }) => length) ?? all(rest, DAYS, ([day]) => day),
    stream: streamsIn(plain, streams),
    // Those of a stream are everybody whom it ranks.
    target: all(plain, TARGETED, ([, words]) => words.replace(NOTHING_MORE, "").trim()).filter(
      (words) => !streamsIn(words, streams).length,
    ),
    invitations: all(plain, COUNT, ([, number]) => number.trim()),
    score: SCORES.flatMap((pattern) =>
      all(plain, pattern, ([, score]) => score.replace("and", "to")),
    ),
    profiles_from: windows,
  };
  const codes = plain.split("\n").filter(namesCodes);
  const several = [];
  const answers = {};
  for (const [name, values] of Object.entries(found)) {
    const [one, ...others] = new Set(values.filter(Boolean));
    // What stands beside several streams may be of one of them, or of all together.
    if (others.length || (one && several.includes("stream"))) several.push(name);
    else if (one) answers[name] = one;
  }
  // One list for several streams or scores is nobody's surely.
  if (codes.length && !several.length) answers.nocs = codes.join("\n");
  else if (codes.length) several.push("nocs");
  return { answers, several };
}

function all(text, pattern, value) {
  return [...text.matchAll(pattern)].map(value);
}

function isDay(line) {
  try {
    return Boolean(line) && readDay(line) !== null;
  } catch {
    return false;
  }
}

/** The streams that a text names; a longer name before one that begins it. */
function streamsIn(text, streams) {
  let left = plainName(text);
  const names = Object.entries(streams).map(([slug, { title }]) => [slug, plainName(title).trim()]);
  const both = names.flatMap(([slug, name]) => {
    const own = name.split(" : ").at(-1);
    return own.includes(" ")
      ? [
          [slug, name],
          [slug, own],
        ]
      : [[slug, name]];
  });
  const found = [];
  for (const [slug, name] of both.toSorted(([, one], [, two]) => two.length - one.length)) {
    if (!left.includes(` ${name} `)) continue;
    found.push(slug);
    left = left.replaceAll(` ${name} `, " | ");
  }
  return found;
}

function plainName(text) {
  const words = text.toLowerCase().replace(/:/g, " : ").replace(/[–—-]/g, "-");
  return ` ${words.replace(/[^a-z0-9:-]+/g, " ").trim()} `;
}

// What is wrong with a draw, and what only looks wrong, by tables that the rules of the project made.

import { targetWords } from "./file.js";

const DAY = 86_400_000;
// As `plugins/record/reading/invisible_signs.py` has them: what nobody sees, spaces of other kinds, other scripts.
const UNSEEN =
  // eslint-disable-next-line no-misleading-character-class -- these signs are meant one by one
  /(?! )[\p{Cc}\p{Cf}\p{Cs}\p{Co}\p{Cn}\p{Z}\u034f\u115f\u1160\u17b4\u17b5\u180b-\u180f\u2800\u3164\ufe00-\ufe0f\uffa0\u{e0100}-\u{e01ef}]/u;
const FOREIGN = /(?![A-Za-z\u00c0-\u024f\u1e00-\u1eff])\p{L}/u;
const LATIN = /[A-Za-z\u00c0-\u024f\u1e00-\u1eff]/;
const RUNS = /^[=+\-@＝＋－＠]/;
const PORT =
  /^https:\/\/[^/?#]*:(?!(?:[1-9][0-9]{0,3}|[1-5][0-9]{4}|6[0-4][0-9]{3}|65[0-4][0-9]{2}|655[0-2][0-9]|6553[0-5])(?![0-9]))/;

/** The answers that the keys of a draw come from, where they have another name. */
const ANSWERS = {
  kind: "target",
  score_system: "score",
  score_min: "score",
  score_max: "score",
  noc_version: "nocs",
  nocs_complete: "complete",
};

/**
 * @typedef {{field: string, fault: string, values: Record<string, any>}} Fault
 * @param {any} draw
 * @param {any} facts
 * @returns {Fault[]} for each key that its schema does not take
 */
export function schemaFaults(draw, { keys }) {
  return (
    Object.entries(keys)
      // Keys that no answer of the form is for are left to whoever edits the file.
      .filter(([key, schema]) => key in draw && !allows(schema, draw[key]))
      .map(([key]) => ({ field: ANSWERS[key] ?? key, fault: "schema", values: {} }))
  );
}

function allows(schema, value) {
  if (schema.anyOf) return schema.anyOf.some((one) => allows(one, value));
  if (schema.enum && !schema.enum.includes(value)) return false;
  if (schema.type === "null") return value === null;
  if (schema.type === "boolean") return typeof value === "boolean";
  if (schema.type === "integer") {
    const { minimum = -Infinity, maximum = Infinity } = schema;
    return Number.isInteger(value) && value >= minimum && value <= maximum;
  }
  if (schema.type === "array") {
    return (
      value.length >= (schema.minItems ?? 0) && value.every((item) => allows(schema.items, item))
    );
  }
  if (typeof value !== "string" || [...value].length > (schema.maxLength ?? Infinity)) return false;
  return !schema.pattern || new RegExp(schema.pattern).test(value);
}

/** @returns {Fault[]} what a build would refuse */
export function buildFaults(draw, note, facts, today) {
  const faults = [];
  const add = (field, fault, values = {}) => faults.push({ field, fault, values });
  if (draw.date > today) add("date", "future", { today });
  if (draw.profiles_from && draw.profiles_to && draw.profiles_from > draw.profiles_to) {
    add("profiles_to", "backwards");
  }
  for (const field of ["target", "region"]) {
    if (FOREIGN.test(draw[field] ?? "")) add(field, "letters");
    if (RUNS.test(draw[field] ?? "")) add(field, "cell");
  }
  const words = note.match(/[\p{L}\p{Nl}\p{No}]+/gu) ?? [];
  if (words.some((word) => FOREIGN.test(word) && LATIN.test(word))) add("note", "letters");
  targetFaults(draw, facts).forEach((fault) => add("target", fault));
  if (draw.score_max !== null && draw.score_min > draw.score_max) add("score", "backwards");
  if (draw.nocs.length && draw.nocs_complete === null) add("complete", "whole");
  for (const [field, text] of Object.entries({ ...draw, sources: draw.sources.join(""), note })) {
    if (typeof text === "string" && UNSEEN.test(text)) add(field, "unseen");
  }
  const brackets = note.split("[").length - 1;
  if (brackets > facts.most_brackets || new RegExp(`^(?:${facts.deep})`).test(note))
    add("note", "nested");
  return faults;
}

/** A target has words for its address, and not those of another stream. */
function targetFaults({ stream, target }, facts) {
  if (!target) return [];
  const words = targetWords(target, facts).join("-");
  if (!words) return ["no_words"];
  const others = Object.keys(facts.streams).filter((slug) => slug.startsWith(`${stream}-`));
  const other = others.some((slug) => `${words}-`.startsWith(`${slug.slice(stream.length + 1)}-`));
  return other ? ["other_stream"] : [];
}

/** @returns {{check: string, field: string}[]} what a person should look at again */
export function doubts(draw, note, facts) {
  const found = [];
  const doubt = (check, field, is) => is && found.push({ check, field });
  const stream = facts.streams[draw.stream];
  const { date, profiles_from: first, profiles_to: last, score_min: low, score_max: high } = draw;
  doubt("stream-open", "date", !phaseOn(stream, date).fits);
  const [weekday, off] = [new Date(date).getUTCDay(), date.slice(5)];
  doubt("day-off", "date", weekday === 0 || weekday === 6 || facts.days_off.includes(off));
  const halves = [Boolean(first), Boolean(last)];
  const half = halves[0] !== halves[1] && !stream.halves.includes(halves.join());
  doubt("window-half", first ? "profiles_to" : "profiles_from", half);
  doubt("window", "profiles_to", last > date);
  doubt(
    "window",
    "profiles_from",
    first && daysBetween(first, last ?? date) > facts.longest_window,
  );
  const takes = stream.takes[draw.noc_version ?? 2021];
  doubt("noc-stream", "nocs", takes && draw.nocs.some((code) => !takes.includes(code)));
  doubt("noc-words", "nocs", draw.nocs_complete && !draw.nocs.length);
  const grid = stream.grids.find(({ from, until }) => from <= date && (!until || date < until));
  doubt("score-bounds", "score", grid && grid.most !== null && Math.max(low, high) > grid.most);
  doubt(
    "score-unlike",
    "score",
    grid && low !== null && makesUnlike(low, grid.scores, facts.compare),
  );
  doubt(
    "twice",
    "invitations",
    stream.draws.some((one) => alike(draw, one, facts)),
  );
  const most = stream.draws.filter(([, , count]) => count !== null).length > facts.compare[0];
  const largest = most ? Math.max(...stream.draws.map(([, , count]) => count ?? 0)) : facts.largest;
  doubt(
    "count-unlike",
    "invitations",
    largest && draw.invitations > facts.most_of_largest * largest,
  );
  doubt("zero", "invitations", draw.invitations === 0);
  doubt("zero", "score", low === 0 || high === 0);
  const isOfficial = draw.sources.map((source) => official(source, facts));
  doubt(
    "source-order",
    "sources",
    isOfficial.some((is, at) => is && isOfficial[at - 1] === false),
  );
  const torn = (source) => facts.parting.includes(source.at(-1)) || PORT.test(source);
  doubt("source-torn", "sources", draw.sources.some(torn));
  doubt("source-twice", "sources", new Set(draw.sources).size < draw.sources.length);
  doubt(
    "note",
    "note",
    [...note].length > facts.longest_note || /^#|<[a-zA-Z/!]|[^.)]$/.test(note),
  );
  return found;
}

/** Whether a stream can be chosen on a day, and whether a draw of that day fits it. */
export function phaseOn({ phases }, day) {
  const [, offered, fits] = phases.findLast(([from]) => from <= day);
  return { offered, fits };
}

/** Whether an address is one of the two governments. */
export function official(address, facts) {
  const [, host = ""] = address.toLowerCase().match(/^https?:\/\/([a-z0-9.-]+)/) ?? [];
  return facts.official.some((name) => host === name || host.endsWith(`.${name}`));
}

function daysBetween(first, last) {
  return Math.round((Date.parse(last) - Date.parse(first)) / DAY);
}

function alike(draw, [, date, invitations, low, high], { days_apart: most }) {
  const same = low === draw.score_min && high === draw.score_max;
  const counted = invitations !== null && invitations === draw.invitations;
  return same && counted && Math.abs(daysBetween(date, draw.date)) <= most;
}

/** Whether a score stands far from its like, or makes another one that did not before. */
function makesUnlike(score, others, compare) {
  const before = unlike(others, compare);
  return unlike([...others, score], compare).some((index) => !before.includes(index));
}

function unlike(scores, [fewest, least, most]) {
  if (scores.length <= fewest) return [];
  const sorted = scores.toSorted((one, other) => one - other);
  const half = scores.length >> 1;
  const middle = scores.length % 2 ? sorted[half] : (sorted[half - 1] + sorted[half]) / 2;
  return scores.flatMap((score, index) =>
    score < least * middle || score > most * middle ? [index] : [],
  );
}

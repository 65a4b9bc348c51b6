// A new draw out of answers, as `plugins/contribute/new_draw.py` makes it; a test holds them together.

import * as answers from "./answers.js";
import { buildFaults, doubts, official, schemaFaults } from "./checks.js";
import { readCodes } from "./noc-codes.js";
import { drawId, drawText } from "./file.js";

/**
 * @typedef {import("./checks.js").Fault} Fault
 * @param {Record<string, string>} given answers by name, as typed; the stream by its slug
 * @param {any} facts as `plugins/site/draw_form.py` writes them
 * @param {{today: string, another?: boolean}} options `another`: equal ids are meant
 * @returns {{faults: Fault[], doubts: {check: string, field: string}[], draw: Record<string, any>,
 *   id: string, pasted: {codes: {code: string, beside: string}[], passed: string[]}, path: string,
 *   window: Record<string, string | null>, text: string}} `id` before any number that tells it from an equal one; `pasted`: what was read out of
 *   the codes; `path` and `text` are empty where there are faults
 */
export function newDraw(given, facts, { today, another = false }) {
  const { draw, note, faults, pasted } = read(given, facts);
  draw.recorded = draw.date && draw.date < facts.known_to && draw.date < today ? today : null;
  const { profiles_from, profiles_to } = draw;
  const window = { profiles_from, profiles_to };
  const bad = new Set(faults.map(({ field }) => field));
  const untrue = schemaFaults(draw, facts);
  // What an answer was bad for is missing from the draw too: said once.
  faults.push(...untrue.filter(({ field }) => !bad.has(field)));
  const id = draw.date && draw.stream ? drawId(draw, facts) : "";
  const name = untrue.length ? null : freeName(id, draw, facts, another);
  if (!untrue.length) faults.push(...buildFaults(draw, note, facts, today));
  if (!untrue.length && !name) faults.push({ field: "another", fault: "there", values: {} });
  if (faults.length) return { faults, doubts: [], draw, id, pasted, window, path: "", text: "" };
  return {
    faults,
    doubts: doubts(draw, note, facts),
    draw,
    id,
    pasted,
    window,
    path: `draws/${draw.date.slice(0, 4)}/${name}.md`,
    text: drawText(draw, note, facts),
  };
}

/** Which version of the classification the program used on a day. */
export function versionOn(day, facts) {
  return day >= facts.noc_2021_from ? 2021 : 2016;
}

function read(given, facts) {
  const faults = [];
  const get = (field, reader) => {
    try {
      return reader(given[field] ?? "");
    } catch (bad) {
      if (!(bad instanceof answers.BadAnswer)) throw bad;
      faults.push({ field, fault: bad.fault, values: bad.values });
      return null;
    }
  };
  const date = get("date", needed(answers.readDay, "day"));
  const stream = get("stream", needed(answers.readText, "stream"));
  const target = get("target", answers.readText);
  const region = target && get("region", answers.readText);
  const invitations = get("invitations", answers.readCount);
  const [low, high] = get("score", answers.readScores) ?? [null, null];
  // Both days may have been pasted into one of the boxes.
  const [early, both] = get("profiles_from", answers.readWindow) ?? [null, null];
  const [late, end] = get("profiles_to", answers.readWindow) ?? [null, null];
  const [first, last] = end ? [early ?? late, end] : [early, late ?? both];
  const version = date ? versionOn(date, facts) : 2021;
  const { [version]: known, [version === 2021 ? 2016 : 2021]: other } = facts.occupations;
  const codes = (text) => answers.readText(text) && readCodes(text, known, other);
  const pasted = (target && get("nocs", codes)) || { codes: [], doubts: [], passed: [] };
  faults.push(...pasted.doubts.map((doubt) => ({ field: "nocs", ...doubt })));
  const empty = target && answers.readText(given.nocs ?? "") && !pasted.codes.length;
  const bad = faults.some(({ field }) => field === "nocs");
  if (empty && !bad) faults.push({ field: "nocs", fault: "no_codes", values: {} });
  const nocs = bad ? [] : pasted.codes.map(({ code }) => code);
  const sources = get("sources", answers.readSources) ?? [];
  const byOfficial = sources.some((source) => official(source, facts));
  const draw = {
    date,
    stream,
    kind: target ? "targeted" : "general",
    target,
    region,
    invitations,
    score_system: low === null ? "none" : (facts.streams[stream]?.score_system ?? "eoi"),
    score_min: low,
    score_max: high,
    profiles_from: first,
    profiles_to: last,
    noc_version: nocs.length ? version : null,
    nocs_complete: target ? get("complete", answers.readWhole) : null,
    nocs,
    confidence: byOfficial ? "high" : "medium",
    sources,
  };
  return { draw, note: get("note", answers.readText) ?? "", faults, pasted };
}

function needed(reader, fault) {
  return (text) => {
    const value = reader(text);
    if (value === null) throw new answers.BadAnswer(fault);
    return value;
  };
}

/** The id with the number that tells it from an equal one; null where that was not meant. */
function freeName(id, { stream }, facts, another) {
  const taken = new Set(facts.streams[stream].draws.map(([name]) => name));
  let number = 1;
  const name = () => (number > 1 ? `${id}-${number}` : id);
  while (another && taken.has(name())) number += 1;
  return taken.has(name()) ? null : name();
}

// The form that writes a draw's file: it says what is missing or wrong, and hands the text over.

import { today } from "../checker/days.js";
import { element, fill } from "../checker/elements.js";
import { copyText } from "../files/copy.js";
import { readDay } from "./answers.js";
import { phaseOn } from "./checks.js";
import { readPost } from "./post.js";
import { newDraw, versionOn } from "./draw.js";
import { hostAddress } from "./new-file-address.js";
import { showItems } from "./items.js";
import { forget, keep, putBack } from "./kept-fields.js";

/** How long the typing must rest before the file is made anew, in milliseconds. */
const REST = 300;

const WHOLE = { none: "-", whole: "yes", partial: "no", unknown: "no" };
const OPTIONAL = ["region", "note"];

/** @type {(id: string) => any} */
const part = (id) => document.getElementById(id);
const form = part("contribute");
const words = JSON.parse(part("contribute-words").content.textContent);
const streams = [...form.elements.stream.options];
/** The answers that were left once: half an answer is not a fault. */
const left = new Set();
let facts;
let made;
let rest;

form.addEventListener("focusin", load, { once: true });
form.addEventListener("input", soon);
form.addEventListener("change", (event) => {
  const name = event.target.dataset.unknown ?? event.target.name;
  if (name) left.add(name);
  soon(event);
});
form.addEventListener("submit", (event) => event.preventDefault());
part("made-copy").addEventListener("click", copy);
part("made-save").addEventListener("click", save);
part("post-fill").addEventListener("click", fillFromPost);
part("clear").addEventListener("click", clear);
part("made").hidden = false;
part("keeping").hidden = false;
// A browser may keep answers over a reload, too.
if (putBack(form) || new FormData(form).get("date")) load();

async function load() {
  try {
    const response = await fetch(form.dataset.facts);
    if (!response.ok) throw new Error(`${form.dataset.facts}: ${response.status}`);
    facts = await response.json();
    update();
  } catch {
    part("made-status").textContent = words.failed;
    form.addEventListener("focusin", load, { once: true });
  }
}

/** At once where a choice was made; else later, so that nothing moves under a finger that presses. */
function soon({ target }) {
  clearTimeout(rest);
  if (target.matches("[type=radio], [type=checkbox], select")) update();
  else rest = setTimeout(update, REST);
}

function update() {
  clearTimeout(rest);
  showFields();
  keep(form);
  if (!facts) return;
  offerStreams();
  made = newDraw(answers(), facts, { today: today(), another: form.elements.another.checked });
  const missing = missingFields();
  const faults = made.faults.filter(({ field }) => !missing.includes(field));
  showCodes();
  showFaults(faults);
  showAnother(faults);
  showFile(missing, faults);
}

/** Put what a pasted post surely gives into the fields, and say what was read. */
async function fillFromPost() {
  if (!facts) await load();
  if (!facts) return;
  const codes = facts.occupations[2021];
  const old = facts.occupations[2016];
  const namesCodes = (line) =>
    (line.match(/[0-9]{4,5}/g) ?? []).some((code) => codes[code] ?? old[code]);
  const { answers: read, several } = readPost(part("post").value, facts.streams, namesCodes);
  const { elements } = form;
  for (const [name, text] of Object.entries(read)) {
    elements[name].value = text;
    left.add(name);
  }
  if (read.target || read.nocs) elements.audience.value = "targeted";
  if (read.nocs) elements.listed.value = "whole";
  const names = (fields) => fields.map((field) => nameOf(field)).join("; ");
  const said = [
    Object.keys(read).length
      ? fill(words.post_read, { found: names(Object.keys(read)) })
      : words.post_nothing,
    several.length ? fill(words.post_several, { found: names(several) }) : "",
  ];
  part("post-read").textContent = said.join(" ").trim();
  update();
}

function nameOf(field) {
  return (
    form.querySelector(`#question-${field} > :is(label, legend)`)?.textContent ?? words.another
  );
}

function clear() {
  form.reset();
  part("post-read").textContent = "";
  left.clear();
  showFields();
  if (facts) update();
  forget();
  form.elements.date.focus();
}

/** The answers by the names and in the words of `invoke new-draw`. */
function answers() {
  const { audience, listed } = form.elements;
  const targeted = audience.value === "targeted";
  const given = /** @type {any} */ (Object.fromEntries(new FormData(form)));
  const hasList = ["whole", "partial"].includes(listed.value);
  return {
    ...given,
    target: targeted ? given.target : "-",
    region: targeted ? given.region : "-",
    nocs: hasList ? given.nocs : "-",
    complete: WHOLE[listed.value] ?? "-",
  };
}

/** The names of the questions on the page that need an answer. */
function neededFields() {
  const shown = [...form.querySelectorAll(".question")].filter((one) => !one.closest("[hidden]"));
  const names = shown.map(({ id }) => id.replace("question-", ""));
  return names.filter((name) => ![...OPTIONAL, "another"].includes(name));
}

/** Those that have none yet. The days of a window may both stand in one box. */
function missingFields() {
  return neededFields().filter((name) => {
    const control = form.elements[name];
    return !control.disabled && !control.value.trim() && !made.window[name];
  });
}

function showFields() {
  const { audience, listed } = form.elements;
  part("targeted").hidden = audience.value !== "targeted";
  part("listed").hidden = !["whole", "partial"].includes(listed.value);
  for (const unknown of form.querySelectorAll("[data-unknown]")) {
    form.elements[unknown.dataset.unknown].disabled = unknown.checked;
  }
}

/** Offer the streams that were there on the day; the one that was chosen stays. */
function offerStreams() {
  const { stream, date } = form.elements;
  const day = dayOf(date.value);
  const chosen = stream.value;
  const offered = streams.filter(
    ({ value }) => !day || !value || value === chosen || phaseOn(facts.streams[value], day).offered,
  );
  if (
    offered.length !== stream.options.length ||
    offered.some((one, at) => one !== stream.options[at])
  ) {
    stream.replaceChildren(...offered);
    stream.value = chosen;
  }
}

function dayOf(text) {
  try {
    return readDay(text);
  } catch {
    return null;
  }
}

function showCodes() {
  const { codes, passed } = made.pasted;
  const { date } = made.draw;
  const titles = facts.occupations[date ? versionOn(date, facts) : 2021];
  part("codes-count").textContent = codes.length ? fill(words.codes, { count: codes.length }) : "";
  const said = ({ code, beside }) => {
    const warning = beside && element("strong", {}, ` ${fill(words.beside, { beside })}`);
    return element("li", {}, `${code} ${titles[code]}`, warning);
  };
  part("codes").replaceChildren(...codes.map(said));
  part("codes-passed").textContent = passed.length
    ? fill(words.passed, { found: passed.join(", ") })
    : "";
}

function showFaults(faults) {
  for (const place of form.querySelectorAll(".fault")) {
    const field = place.id.replace("fault-", "");
    const fault = left.has(field) && faults.find((one) => one.field === field);
    const said = fault ? wordsOf(fault) : "";
    if (place.textContent !== said && field !== "another") place.textContent = said;
    const control = form.elements[field];
    if (control.setAttribute) control.setAttribute("aria-invalid", String(Boolean(fault)));
  }
}

function showAnother(faults) {
  const there = faults.some(({ field }) => field === "another");
  const { another } = form.elements;
  part("question-another").hidden = !there && !another.checked;
  if (!there) return part("fault-another").replaceChildren();
  if (part("fault-another").querySelector("a")?.textContent === made.id) return;
  part("fault-another").replaceChildren(words.faults.there, " ", thereLink());
}

function showFile(missing, faults) {
  const ready = !missing.length && !faults.length;
  const count = missing.length + faults.length;
  const needed = neededFields().length;
  part("made-file").hidden = !ready;
  part("made-progress").textContent = fill(words.progress, {
    count: needed - missing.length,
    all: needed,
  });
  for (const id of ["made-copy", "made-save"]) part(id).disabled = !ready;
  const { doubts } = made;
  const good = doubts.length ? fill(words.doubted, { count: doubts.length }) : words.ready;
  const said = ready ? good : left.size ? fill(words.missing, { count }) : "";
  // The same words again would be read aloud again.
  if (part("made-status").textContent !== said) part("made-status").textContent = said;
  const items = [
    ...missing.map((field) => item(field, words.needed)),
    ...faults.map((fault) =>
      item(fault.field, wordsOf(fault), fault.fault === "there" && thereLink()),
    ),
    ...(ready ? doubts.map(({ check, field }) => item(field, words.doubts[check])) : []),
  ];
  showItems(part("made-faults"), left.size ? items : [], part("made-title"));
  part("made-open").hidden = true;
  if (!ready) return;
  part("made-path").textContent = made.path;
  part("made-text").textContent = made.text;
  const { repository } = form.dataset;
  if (!repository) return;
  const { address, long } = hostAddress(repository, made);
  Object.assign(part("made-open"), { href: address, hidden: false });
  part("made-long").hidden = !long;
}

/** An item of the list; its link leads to the answer, to the first choice of several. */
function item(field, said, link) {
  const name = nameOf(field);
  const make = () => {
    const way = element("a", { href: `#answer-${field}`, textContent: name });
    way.addEventListener("click", (event) => {
      event.preventDefault();
      part(`answer-${field}`).focus();
    });
    return element("li", {}, way, ` – ${said}`, link && [" ", link]);
  };
  return { key: `${field} ${said} ${link?.textContent ?? ""}`, make };
}

function thereLink() {
  const href = `${form.dataset.draws}${made.id}/`;
  return element("a", { href, target: "_blank", textContent: made.id });
}

function wordsOf({ field, fault, values }) {
  return fill(words[fault]?.[field] ?? words.faults[fault], values);
}

async function copy() {
  const copied = await copyText(made.text, part("made-text"));
  part("made-status").textContent = copied ? words.copied : words.not_copied;
}

function save() {
  const href = URL.createObjectURL(new Blob([made.text], { type: "text/markdown" }));
  element("a", { href, download: made.path.split("/").at(-1) }).click();
  URL.revokeObjectURL(href);
}

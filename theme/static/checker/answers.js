// The form: which answers it holds, what is said beside them, and which questions it shows.

import { fill } from "./elements.js";

/** What stands for every level that is lower than those of the charts. */
const LOWEST = 3;
/** What is no answer: where a person started, the streams and the day that are asked about. */
export const SETTINGS = ["start", "stream", "on"];

/** The answer of somebody who does not know, where an answer is chosen and not typed. */
export const UNSURE = "?";

/**
 * Read the answers. An empty field, "Not sure" and a field that cannot be right are left out.
 *
 * A number is the text that was typed: the checker reads it, and nothing else does.
 *
 * @param {HTMLFormElement} form each control is named after its question; the day is named `on`
 * @returns {{on: string, answers: Record<string, boolean | string>}}
 */
export function readAnswers(form) {
  const controls = /** @type {any[]} */ ([...form.elements]);
  const given = controls.filter(
    ({ name, type, checked, value, validity }) =>
      name &&
      !SETTINGS.includes(name) &&
      value.trim() &&
      value !== UNSURE &&
      (type !== "radio" || checked) &&
      validity.valid,
  );
  const on = /** @type {HTMLInputElement} */ (form.elements.namedItem("on"));
  return {
    on: on.validity.valid ? on.value : "",
    answers: Object.fromEntries(given.map((control) => [control.name, answerOf(control)])),
  };
}

function answerOf({ type, value }) {
  return type === "radio" ? value === "true" : value.trim();
}

/** Return what stands in the fields that are not empty, right or wrong, as text by name; settings too. */
export function readFields(form) {
  const all = names(form).map((name) => [name, form.elements[name].value]);
  return Object.fromEntries(all.filter(([, value]) => value));
}

/** Return how many of some fields are answers. */
export function countAnswers(fields) {
  return Object.keys(fields).filter((name) => !SETTINGS.includes(name)).length;
}

/**
 * Put text into every field; a field without one becomes empty, but for the settings, which stay.
 *
 * @param {Record<string, string>} given by name
 * @returns {string[]} the names that no field takes, or not with this text
 */
export function writeFields(form, given) {
  const known = names(form);
  const refused = known.filter((name) => !write(form, name, given[name]));
  return [...Object.keys(given).filter((name) => !known.includes(name)), ...refused];
}

function write(form, name, text = SETTINGS.includes(name) ? form.elements[name].value : "") {
  const field = form.elements[name];
  if (field instanceof RadioNodeList) {
    const radios = /** @type {HTMLInputElement[]} */ ([...field]);
    for (const radio of radios) radio.checked = radio.value === text;
    return !text || radios.some(({ checked }) => checked);
  }
  const before = field.value;
  field.value = text;
  const taken =
    field.value === text && !(SETTINGS.includes(name) && field.validity.patternMismatch);
  // A setting that is refused stays what it was.
  if (!taken) field.value = SETTINGS.includes(name) ? before : "";
  if (field.value !== before) {
    for (const type of ["input", "change"]) field.dispatchEvent(new Event(type, { bubbles: true }));
  }
  return taken;
}

function names(form) {
  return [...new Set([...form.elements].map(({ name }) => name).filter(Boolean))];
}

/**
 * Say something beside a field; an empty text takes that back.
 *
 * @param {"fault" | "doubt"} kind
 */
export function showBeside(form, name, kind, text) {
  const place = document.getElementById(`${kind}-${name}`);
  // The same words again would be read aloud again.
  if (!place || place.textContent === text) return;
  place.textContent = text;
  place.hidden = !text;
  if (kind === "fault") form.elements[name].setAttribute("aria-invalid", String(Boolean(text)));
}

/**
 * Say beside each score which level it reaches.
 *
 * @param {{question: string, scale: string, level: number}[]} levels
 * @param {any} words
 */
export function showLevels(levels, { steps: { level: reached, low } }) {
  const said = new Map(
    levels.map(({ question, scale, level }) => [
      question,
      // The charts tell no levels below the fourth apart.
      level > LOWEST ? fill(reached, { scale, level }) : fill(low, { scale, level: LOWEST + 1 }),
    ]),
  );
  for (const place of document.querySelectorAll(".level")) {
    const text = said.get(place.id.slice("level-".length)) ?? "";
    if (place.textContent !== text) place.textContent = text;
  }
}

/**
 * Show the questions that are wanted, that hold something, or that have the focus; hide the others.
 *
 * @param {any} form
 * @param {any} contents the list of links to the groups
 * @param {Set<string>} wanted names of questions
 */
export function showQuestions(form, contents, wanted) {
  for (const question of form.querySelectorAll(".question[id^=question-]")) {
    const name = question.id.slice("question-".length);
    const used = isAnswered(form, name) || question.contains(document.activeElement);
    question.hidden = !wanted.has(name) && !used;
  }
  const hasNone = (place, inside) => !place.querySelector(`${inside}:not([hidden])`);
  for (const step of form.querySelectorAll(".step")) step.hidden = hasNone(step, ".question");
  for (const group of form.querySelectorAll("fieldset.group")) {
    group.hidden = hasNone(group, ".step");
    contents.querySelector(`a[href="#${group.id}"]`).closest("li").hidden = group.hidden;
  }
}

/** Say whether a question holds anything, be it "Not sure" or what cannot be read. */
export function isAnswered(form, name) {
  const control = form.elements[name];
  return Boolean(control.value) || Boolean(control.validity?.badInput);
}

/**
 * Show one question, with its group, and bring the reader to it.
 *
 * @param {(question: Element) => void} [show] shows what else has to be in sight for that
 */
export function goToQuestion(name, show) {
  /** @type {any} */
  const question = document.getElementById(`question-${name}`);
  for (const place of [".question", ".step", ".group"]) question.closest(place).hidden = false;
  show?.(question);
  (question.querySelector(":checked") ?? question.querySelector("input, select")).focus();
  question.scrollIntoView({ block: "center" });
}

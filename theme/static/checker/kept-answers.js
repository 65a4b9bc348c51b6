// Answers kept in this tab, so that neither going back nor a reload loses one; closing it forgets them.

import { SETTINGS, readFields, writeFields } from "./answers.js";
import { NAME } from "./kept-name.js";
import { today } from "./days.js";
import { forgetInTab, keepInTab, keptInTab } from "../tab-storage.js";

/** What is kept beside the answers: how the questions are shown, and what is compared with them. */
const BESIDE = ["shown", "what-if"];

/**
 * Keep the answers of the form from now on, as long as the switch is on.
 *
 * The forms of a tab share their answers. What is set on one of them, such as its day, is its own.
 *
 * @param {HTMLFormElement} form
 * @param {Record<string, any>} words
 * @param {string} name under which the settings of this form are kept
 * @returns {{
 *   keep: () => void,
 *   kept: Record<string, string>,
 *   beside: (what: string) => any,
 *   keepBeside: (what: string, state: object) => void,
 * }} `keep` is for a change that makes no event; `kept` is what was kept before, by name; `beside` is
 *   what was kept of one of `BESIDE`, and `keepBeside` keeps how it is now
 */
export function keepAnswersInTab(form, words, name = NAME) {
  /** @type {(id: string) => any} */
  const part = (id) => document.getElementById(`checker-${id}`);
  const [wanted, explained] = [part("keep"), part("kept")];
  const nameOf = (what) => `${name}-${what}`;
  const { off = false } = keptInTab(NAME) ?? {};
  const keep = () => {
    if (wanted.checked) return keepApart(form, name);
    forgetInTab(name);
    for (const what of BESIDE) forgetInTab(nameOf(what));
    keepInTab(NAME, { off: true });
  };
  const say = () => {
    explained.textContent = wanted.checked ? words.keep.on : words.keep.off;
  };
  wanted.checked = !off;
  say();
  form.addEventListener("input", keep);
  // Who clears the answers means those of the other forms too.
  form.addEventListener("reset", () => wanted.checked && forgetInTab(NAME));
  wanted.addEventListener("change", () => {
    say();
    keep();
  });
  watchReturn();
  return {
    keep,
    kept: { ...answersOf(fieldsKept(NAME)), ...settingsOf(fieldsKept(name)) },
    beside: (what) => keptInTab(nameOf(what)) ?? {},
    keepBeside: (what, state) => wanted.checked && keepInTab(nameOf(what), state),
  };
}

function fieldsKept(name) {
  return keptInTab(name)?.fields ?? {};
}

function keepApart(form, name) {
  const before = fieldsKept(NAME);
  const elsewhere = only(answersOf(before), (each) => !form.elements.namedItem(each));
  const now = given(form);
  const answers = { ...elsewhere, ...answersOf(now) };
  if (name !== NAME) keepInTab(name, { fields: settingsOf(now) });
  keepInTab(NAME, { fields: { ...settingsOf(name === NAME ? now : before), ...answers } });
}

/** Load a page anew that comes back as it was left, if answers were given elsewhere meanwhile. */
function watchReturn() {
  const kept = () => JSON.stringify(keptInTab(NAME));
  let left = "";
  addEventListener("pagehide", () => (left = kept()));
  addEventListener("pageshow", ({ persisted }) => {
    if (persisted && left !== kept()) location.reload();
  });
}

/** What stands in the fields; today is no choice, and tomorrow it is another day. */
function given(form) {
  const { on, ...fields } = readFields(form);
  return on && on !== today() ? { on, ...fields } : fields;
}

function settingsOf(fields) {
  return only(fields, (name) => SETTINGS.includes(name));
}

function answersOf(fields) {
  return only(fields, (name) => !SETTINGS.includes(name));
}

function only(fields, wanted) {
  return Object.fromEntries(Object.entries(fields).filter(([name]) => wanted(name)));
}

/** Put what was kept back into the form, beside what was typed before any script ran. */
export function bringBack(form, kept) {
  if (Object.keys(kept).length) writeFields(form, { ...kept, ...given(form) });
}

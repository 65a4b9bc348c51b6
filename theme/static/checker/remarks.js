// What is said beside a field, a fault or a doubt; and never while it is still being typed.

import { readAnswers, showBeside } from "./answers.js";
import { fill } from "./elements.js";

/** How long the keys must rest for the text of a field to be taken as whole, in milliseconds. */
const REST = 1500;

/**
 * @typedef {Record<string, any> & {path: string}} Remark
 * @param {HTMLFormElement} form
 * @param {Record<string, any>} words
 * @param {() => Promise<void>} released resolves once nothing is pressed: then things may move
 * @returns {(sent: Record<string, unknown>, faults: Remark[], doubts: Remark[]) => void}
 *   to be called with what the checker says of answers that were sent
 */
export function watchRemarks(form, words, released) {
  // By name: what the checker says, and of which answer.
  let said = new Map();
  // The fields that were left since they were changed: half a code is not a fault.
  const left = new Set();
  let typing;
  let rest;

  function show() {
    const { answers } = readAnswers(form);
    for (const { name } of /** @type {Iterable<any>} */ (form.elements)) {
      if (!name || name === typing) continue;
      const { sent, fault, doubt } = said.get(name) ?? {};
      const same = sent === answers[name];
      showBeside(form, name, "fault", (same && fault) || (left.has(name) && invalid(name)) || "");
      showBeside(form, name, "doubt", (same && doubt) || "");
    }
  }

  const invalid = (name) => /** @type {any} */ (form.elements[name]).validationMessage;

  async function settle() {
    clearTimeout(rest);
    await released();
    typing = "";
    show();
  }

  form.addEventListener("input", (/** @type {{target: any}} */ { target }) => {
    const { name } = target;
    if (!name) return;
    left.delete(name);
    showBeside(form, name, "fault", "");
    showBeside(form, name, "doubt", "");
    clearTimeout(rest);
    if (target !== document.activeElement) return;
    typing = name;
    rest = setTimeout(settle, REST);
  });
  form.addEventListener("change", (/** @type {{target: any}} */ { target }) => {
    left.add(target.name);
    settle();
  });
  form.addEventListener("reset", () => {
    said.clear();
    left.clear();
    // The fields are emptied after the event.
    setTimeout(settle);
  });

  return (sent, faults, doubts) => {
    said = new Map();
    const note = (path, remark) => {
      const name = path.slice("$.".length);
      said.set(name, { sent: sent[name], ...remark });
    };
    for (const { path, ...fault } of faults) note(path, { fault: fill(words.fault, fault) });
    for (const { path, text } of doubts) note(path, { doubt: text });
    show();
  };
}

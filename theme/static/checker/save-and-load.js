// Answers that leave the page or come back, only ever by the reader's hand: file, link, paper.

import { countAnswers, readAnswers, readFields, writeFields } from "./answers.js";
import { element, fill, fillWith, questionLink } from "./elements.js";
import { meantBy } from "./starting-points.js";

/** The parameter of a link that puts its answers in the place of others. */
const ONLY = "only";
/** A file of answers is a few kilobytes; what is larger is something else. */
const MOST_BYTES = 100_000;

/**
 * @param {HTMLFormElement} form
 * @param {any} words
 * @param {(note: string, narrower?: boolean) => void} changed called when the answers were replaced,
 *   with what to say, and whether to ask for one of the streams
 */
export function saveAndLoad(form, words, changed) {
  /** @type {(name: string) => any} */
  const part = (name) => document.getElementById(`checker-${name}`);
  const [file, undo, faults] = [part("file"), part("undo"), part("file-faults")];
  const [link, address] = [part("link"), part("link-address")];
  let before = null;

  function replace(given, note, others = {}) {
    const now = readFields(form);
    const refused = writeFields(form, { ...others, ...given });
    remember(now);
    showRefused(refused, given);
    const taken = Object.entries(given).filter(([name]) => !refused.includes(name));
    const count = countAnswers(Object.fromEntries(taken));
    const said = refused.length ? words.keep.partly : count ? note : "";
    changed(fill(said, { count, refused: refused.length }), Boolean(given.start && !given.stream));
  }

  function remember(fields) {
    if (countAnswers(fields)) before = fields;
    undo.hidden = !before;
  }

  function showRefused(names, given = {}) {
    const nameOf = (name) =>
      document.getElementById(`question-${name}`) ? questionLink(name) : name;
    const item = (name) =>
      element("li", {}, fillWith(words.named, { name: nameOf(name), said: given[name] }));
    faults.replaceChildren(...names.map(item));
    faults.parentElement.hidden = !names.length;
  }

  async function load() {
    const [chosen] = file.files;
    // The same file can be chosen again.
    const text = chosen.size <= MOST_BYTES ? await chosen.text() : "";
    const { name } = chosen;
    file.value = "";
    const given = fieldsOf(text);
    if (!given) return changed(fill(words.keep.not_answers, { name }));
    const [on] = name.match(/\d{4}-\d\d-\d\d/) ?? [];
    replace(on ? { ...given, on } : given, words.keep.loaded);
  }

  function save() {
    const { on, answers } = readAnswers(form);
    const text = `${JSON.stringify(answers, null, 1)}\n`;
    const href = URL.createObjectURL(new Blob([text], { type: "application/json" }));
    element("a", { href, download: `${words.keep.file_name}-${on}.json` }).click();
    URL.revokeObjectURL(href);
  }

  /** A link adds to what is in the form, unless it says that it holds the answers of one person. */
  function openLink() {
    if (!location.hash.includes("=")) return;
    const { [ONLY]: only, ...given } = Object.fromEntries(
      new URLSearchParams(location.hash.slice(1)),
    );
    // Out of the address bar: the next one who copies it does not pass the answers on.
    history.replaceState(history.state, "", location.pathname + location.search);
    const others = only ? { start: "", stream: "" } : readFields(form);
    // Streams that are named are those of no starting point.
    if (given.stream) others.start = "";
    replace(given, words.keep.from_link, { ...others, ...meantBy(given.start, words) });
  }

  part("save").addEventListener("click", save);
  part("load").addEventListener("click", () => file.click());
  file.addEventListener("change", load);
  part("print").addEventListener("click", () => print());
  part("make-link").addEventListener("click", () => {
    address.value = linkOf(form);
    link.hidden = false;
    address.focus();
    address.select();
  });
  part("copy").addEventListener("click", async () => {
    address.select();
    await navigator.clipboard?.writeText(address.value).then(
      () => changed(words.keep.copied),
      // Where the browser bars it, the address stands there selected.
      () => {},
    );
  });
  undo.addEventListener("click", () => replace(before, words.keep.undone));
  // A link that was made holds the answers of that time.
  form.addEventListener("input", () => {
    link.hidden = true;
  });
  form.addEventListener("reset", () => {
    link.hidden = true;
    showRefused([]);
    remember(readFields(form));
  });
  addEventListener("hashchange", openLink);
  openLink();
}

/** Return the address of this page with the answers after its #, which no server hears of. */
export function linkOf(form) {
  const { on, answers } = readAnswers(form);
  const { start = "", stream = "" } = readFields(form);
  const settings = Object.entries({ start, stream }).filter(([, value]) => value);
  const given = { on, ...Object.fromEntries(settings), ...answers, [ONLY]: "true" };
  return new URL(`#${new URLSearchParams(given)}`, location.href).href;
}

/** Return the text of each field by name, null where a text is no object of answers. */
function fieldsOf(text) {
  try {
    const given = JSON.parse(text);
    if (typeof given !== "object" || given === null || Array.isArray(given)) return null;
    const answered = Object.entries(given).filter(([, answer]) => answer !== null);
    return Object.fromEntries(answered.map(([name, answer]) => [name, textOf(answer)]));
  } catch {
    return null;
  }
}

function textOf(answer) {
  return typeof answer === "object" ? JSON.stringify(answer) : String(answer);
}

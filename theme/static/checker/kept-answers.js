// Answers kept in this tab, so that neither going back nor a reload loses one; closing it forgets them.

import { readFields, writeFields } from "./answers.js";
import { NAME } from "./kept-name.js";
import { today } from "./days.js";
import { keepInTab, keptInTab } from "../tab-storage.js";

/**
 * Keep the answers of the form from now on, as long as the switch is on.
 *
 * @param {HTMLFormElement} form
 * @param {Record<string, any>} words
 * @returns {{keep: () => void, kept: Record<string, string>}} `keep` is for a change that makes no
 *   event; `kept` is what was kept before, by name
 */
export function keepAnswersInTab(form, words) {
  /** @type {(name: string) => any} */
  const part = (name) => document.getElementById(`checker-${name}`);
  const [wanted, explained] = [part("keep"), part("kept")];
  const { off = false, fields = {} } = keptInTab(NAME) ?? {};
  const keep = () => keepInTab(NAME, wanted.checked ? { fields: given(form) } : { off: true });
  const say = () => {
    explained.textContent = wanted.checked ? words.keep.on : words.keep.off;
  };
  wanted.checked = !off;
  say();
  form.addEventListener("input", keep);
  wanted.addEventListener("change", () => {
    say();
    keep();
  });
  return { keep, kept: fields };
}

/** What stands in the fields; today is no choice, and tomorrow it is another day. */
function given(form) {
  const { on, ...fields } = readFields(form);
  return on && on !== today() ? { on, ...fields } : fields;
}

/** Put what was kept back into the form, beside what was typed before any script ran. */
export function bringBack(form, kept) {
  if (Object.keys(kept).length) writeFields(form, { ...kept, ...given(form) });
}

// The sheet for paper: the day, and each answer under its question; the verdicts follow it.

import { promptOf } from "./answers.js";
import { written } from "./days.js";
import { element, fill, paragraph, renew } from "./elements.js";

/**
 * Make the sheet follow the form.
 *
 * @param {HTMLElement} place shown on paper only
 * @param {HTMLFormElement} form
 * @param {{on: string, answers: object}} given
 * @param {any} words
 */
export function showSheet(place, form, { on, answers }, words) {
  const rows = [...form.querySelectorAll(".question[id^=question-]")]
    .map(({ id }) => id.slice("question-".length))
    .filter((name) => name in answers)
    .map((name) =>
      element(
        "div",
        {},
        element("dt", { textContent: promptOf(name) }),
        element("dd", { textContent: shown(form, name) }),
      ),
    );
  renew(place, [
    paragraph(fill(words.sheet.day, { on: written(on, words) })),
    rows.length ? element("dl", { className: "facts" }, ...rows) : paragraph(words.sheet.nothing),
  ]);
}

/** An answer as the form shows it: the words of a choice, a number with its unit. */
function shown(form, name) {
  const control = form.elements[name];
  if (control instanceof RadioNodeList) {
    return [...control].find(({ checked }) => checked).parentElement.textContent.trim();
  }
  if (control instanceof HTMLSelectElement) return control.selectedOptions[0].textContent;
  const typed = control.value.trim();
  const unit = control.parentElement.querySelector(".unit")?.textContent;
  // Who typed more than the figures wrote the unit too.
  return unit && /^[\p{Nd}\s.,'’-]+$/u.test(typed) ? `${typed} ${unit}` : typed;
}

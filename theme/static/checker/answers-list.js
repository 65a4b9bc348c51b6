// The answers that were given, each under its question: on the screen to be changed, and on paper.

import { written } from "./days.js";
import { element, fill, hiddenEnd, paragraph, promptOf, renew } from "./elements.js";

/**
 * Make the list follow the form.
 *
 * @param {any} place can be opened
 * @param {HTMLFormElement} form
 * @param {{on: string, answers: object}} given
 * @param {any} words
 */
export function showAnswers(place, form, { on, answers }, words) {
  const said = words.sheet;
  const names = [...form.querySelectorAll(".question[id^=question-]")]
    .map(({ id }) => id.slice("question-".length))
    .filter((name) => name in answers);
  const row = (name) =>
    element(
      "div",
      {},
      element("dt", { textContent: promptOf(name) }),
      element("dd", {}, shown(form, name, words), " ", changeLink(name, words)),
    );
  place.hidden = false;
  place.firstElementChild.textContent = fill(said.title, { count: names.length });
  renew(place.lastElementChild, [
    paragraph(fill(said.day, { on: written(on, words) })),
    names.length
      ? element("dl", { className: "facts" }, ...names.map(row))
      : paragraph(said.nothing),
  ]);
}

function changeLink(name, words) {
  const what = hiddenEnd(promptOf(name), words);
  return element("a", { href: `#question-${name}`, className: "change" }, words.sheet.change, what);
}

/** An answer as the form shows it: the words of a choice, a number with its unit, a day in words. */
function shown(form, name, words) {
  const control = form.elements[name];
  if (control instanceof RadioNodeList) {
    return [...control].find(({ checked }) => checked).parentElement.textContent.trim();
  }
  if (control instanceof HTMLSelectElement) return control.selectedOptions[0].textContent;
  const typed = control.value.trim();
  if (control.type === "date") return written(typed, words);
  const unit = control.parentElement.querySelector(".unit")?.textContent;
  // Who typed more than the figures wrote the unit too.
  return unit && /^[\p{Nd}\s.,'’-]+$/u.test(typed) ? `${typed} ${unit}` : typed;
}

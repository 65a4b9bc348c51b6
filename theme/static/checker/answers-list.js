// The answers that were given, each under its question: on the screen to be changed, and on paper.

import { written } from "./days.js";
import { element, fill, paragraph, promptOf, renew } from "./elements.js";

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
      element("dd", {}, shown(form, name), " ", changeLink(name, said)),
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

function changeLink(name, { change }) {
  const what = element("span", { className: "hidden" }, ": ", promptOf(name));
  return element("a", { href: `#question-${name}`, className: "change" }, change, what);
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

// What a list is narrowed to, each choice as a button that takes it back.

import { element, fill } from "../checker/elements.js";

/** @typedef {HTMLInputElement | HTMLSelectElement} Field */

/**
 * @param {HTMLElement} place a list
 * @param {HTMLFormElement} form its fields are named, and each has a label
 * @param {{remove: string}} words
 * @param {{taken: () => void, left: () => HTMLElement}} on `taken` when a choice was taken back;
 *   `left` says where the focus goes once no choice is left
 * @returns {() => number} shows the choices as they are now, and counts them
 */
export function filterChips(place, form, words, { taken, left }) {
  function show() {
    const fields = /** @type {Field[]} */ ([...form.elements]);
    const given = fields.filter(({ name, value }) => name && value);
    place.replaceChildren(...given.map((control) => element("li", {}, chip(control))));
    place.hidden = !given.length;
    return given.length;
  }

  function chip(control) {
    const [name, value] = [control.labels[0].firstChild.textContent.trim(), shown(control)];
    const button = element("button", { type: "button" }, value, sign());
    button.setAttribute("aria-label", fill(words.remove, { name, value }));
    button.addEventListener("click", () => {
      const at = [...place.children].indexOf(button.parentNode);
      control.value = "";
      taken();
      const [next] = [place.children[at], place.lastElementChild].filter(Boolean);
      const other = /** @type {HTMLElement} */ (next?.firstElementChild);
      (other ?? left()).focus();
    });
    return button;
  }

  return show;
}

function shown({ value, selectedOptions }) {
  return selectedOptions?.[0].textContent ?? value;
}

function sign() {
  const made = element("span", {}, " ×");
  made.ariaHidden = "true";
  return made;
}

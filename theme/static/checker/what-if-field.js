// One answer set by hand: the field of a question once more, apart from the form.

import { UNSURE } from "./answers.js";

/** The one field of the small form, whichever question it is of. */
const NAME = "what-if-answer";

/** Make the field of a question, empty. */
export function fieldOf(form, name) {
  const made = form.querySelector(`#question-${name}`).cloneNode(true);
  made.hidden = false;
  // What other scripts and the checker put beside the field of the form.
  for (const one of made.querySelectorAll(".fault, .doubt, .found, .options, .level, a")) {
    one.remove();
  }
  for (const one of [made, ...made.querySelectorAll("*")]) {
    if (one.id) one.id = `what-if-${one.id}`;
    if (one.htmlFor) one.htmlFor = `what-if-${one.htmlFor}`;
    for (const { name: attribute } of [...one.attributes]) {
      if (attribute === "role" || attribute.startsWith("aria-")) one.removeAttribute(attribute);
    }
    if (one.name) {
      Object.assign(one, { name: NAME, checked: false, disabled: false });
      if (one.type !== "radio") one.value = "";
      one.required = true;
    }
  }
  // Where somebody does not know, there is nothing to compare.
  made.querySelector(".quiet")?.remove();
  made.querySelector(`option[value="${UNSURE}"]`)?.remove();
  return made;
}

/** Return what was chosen or typed, as a message carries it; undefined where there is nothing. */
export function valueOf(form) {
  const { value, validity } = form.elements[NAME];
  if (!value?.trim() || validity?.valid === false) return undefined;
  const isYesOrNo = form.elements[NAME] instanceof RadioNodeList;
  return isYesOrNo ? value === "true" : value.trim();
}

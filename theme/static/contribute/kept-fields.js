// The answers of a form, kept in this tab over a reload, until the tab is closed or they are cleared.

import { forgetInTab, keepInTab, keptInTab } from "../tab-storage.js";

const NAME = "contribute";

export function keep(form) {
  keepInTab(NAME, answersOf(form));
}

/** Put back what was kept. @returns {boolean} whether there was anything */
export function putBack(form) {
  const kept = keptInTab(NAME) ?? {};
  for (const control of controls(form)) {
    const value = kept[nameOf(control)];
    if (value === undefined) continue;
    if (control.type === "radio") control.checked = control.value === value;
    else if (control.type === "checkbox") control.checked = value;
    else control.value = value;
  }
  return Object.values(kept).some(Boolean);
}

export function forget() {
  forgetInTab(NAME);
}

function answersOf(form) {
  const given = controls(form).filter(({ type, checked }) => type !== "radio" || checked);
  return Object.fromEntries(
    given.map((control) => [
      nameOf(control),
      control.type === "checkbox" ? control.checked : control.value,
    ]),
  );
}

function controls(form) {
  return [...form.elements].filter((control) => nameOf(control));
}

function nameOf({ name, dataset, type }) {
  return dataset.unknown ? `unknown ${dataset.unknown}` : type === "fieldset" ? "" : name;
}

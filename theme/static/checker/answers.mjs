// The form: which answers it holds, and which of them need mending.

/**
 * Read the answers. An empty field, "I don't know" and a field that cannot be right are left out.
 *
 * @param {HTMLFormElement} form each control is named after its question; the day is named `on`
 * @returns {{on: string, answers: Record<string, boolean | number | string>}}
 */
export function readAnswers(form) {
  const given = [...form.elements].filter(
    ({ name, type, checked, value, validity }) =>
      name && value !== "" && (type !== "radio" || checked) && validity.valid,
  );
  const { on = "", ...answers } = Object.fromEntries(
    given.map((control) => [control.name, answerOf(control)]),
  );
  return { on, answers };
}

function answerOf({ type, value }) {
  if (type === "radio") return value === "true";
  return type === "number" ? Number(value) : value;
}

/** Say beside a field what is wrong with it; an empty text takes that back. */
export function showFault(form, name, text) {
  const control = form.elements[name];
  const place = document.getElementById(`fault-${name}`);
  if (!place) return;
  place.textContent = text;
  place.hidden = !text;
  if (control instanceof Element) control.setAttribute("aria-invalid", String(Boolean(text)));
}

/** Take back every fault. */
export function clearFaults(form) {
  for (const { name } of form.elements) if (name) showFault(form, name, "");
}

/** Show the questions that are asked on the day, and those that were answered; hide the others. */
export function showQuestions(form, asked) {
  for (const question of form.querySelectorAll(".question[id^=question-]")) {
    const name = question.id.slice("question-".length);
    question.hidden = !asked.includes(name) && !isAnswered(form, name);
  }
  for (const group of form.querySelectorAll("fieldset.group")) {
    group.hidden = !group.querySelector(".question:not([hidden])");
  }
}

function isAnswered(form, name) {
  const control = form.elements[name];
  return Boolean(control?.value);
}

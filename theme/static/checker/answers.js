// The form: which answers it holds, what is said beside them, and which questions it shows.

/**
 * Read the answers. An empty field, "I don't know" and a field that cannot be right are left out.
 *
 * A number is the text that was typed: the checker reads it, and nothing else does.
 *
 * @param {HTMLFormElement} form each control is named after its question; the day is named `on`
 * @returns {{on: string, answers: Record<string, boolean | string>}}
 */
export function readAnswers(form) {
  const controls = /** @type {any[]} */ ([...form.elements]);
  const given = controls.filter(
    ({ name, type, checked, value, validity }) =>
      name && value.trim() && (type !== "radio" || checked) && validity.valid,
  );
  const { on = "", ...answers } = Object.fromEntries(
    given.map((control) => [control.name, answerOf(control)]),
  );
  return { on, answers };
}

function answerOf({ type, value }) {
  return type === "radio" ? value === "true" : value.trim();
}

/** Return what stands in the fields that are not empty, right or wrong, as text by name; the day too. */
export function readFields(form) {
  const all = names(form).map((name) => [name, form.elements[name].value]);
  return Object.fromEntries(all.filter(([, value]) => value));
}

/**
 * Put text into every field; a field without one becomes "I don't know", and the day stays.
 *
 * @param {Record<string, string>} given by name
 * @returns {string[]} the names that no field takes, or not with this text
 */
export function writeFields(form, given) {
  const known = names(form);
  const refused = known.filter((name) => !write(form, name, given[name]));
  return [...Object.keys(given).filter((name) => !known.includes(name)), ...refused];
}

function write(form, name, text = name === "on" ? form.elements.on.value : "") {
  const field = form.elements[name];
  if (field instanceof RadioNodeList) {
    const radio = [...field].find(({ value }) => value === text);
    (radio ?? [...field].find(({ value }) => value === "")).checked = true;
    return Boolean(radio);
  }
  const before = field.value;
  field.value = text;
  const taken = field.value === text;
  // A day that is refused stays the day that it was.
  if (!taken) field.value = name === "on" ? before : "";
  if (field.value !== before) {
    for (const type of ["input", "change"]) field.dispatchEvent(new Event(type, { bubbles: true }));
  }
  return taken;
}

function names(form) {
  return [...new Set([...form.elements].map(({ name }) => name).filter(Boolean))];
}

/**
 * Say something beside a field; an empty text takes that back.
 *
 * @param {"fault" | "doubt"} kind
 */
export function showBeside(form, name, kind, text) {
  const place = document.getElementById(`${kind}-${name}`);
  // The same words again would be read aloud again.
  if (!place || place.textContent === text) return;
  place.textContent = text;
  place.hidden = !text;
  if (kind === "fault") form.elements[name].setAttribute("aria-invalid", String(Boolean(text)));
}

/**
 * Show the questions that are wanted, that hold something, or that have the focus; hide the others.
 *
 * @param {HTMLElement} contents the list of links to the groups
 * @param {Set<string>} wanted names of questions
 */
export function showQuestions(form, contents, wanted) {
  for (const question of form.querySelectorAll(".question[id^=question-]")) {
    const name = question.id.slice("question-".length);
    const used = isUsed(form.elements[name]) || question.contains(document.activeElement);
    question.hidden = !wanted.has(name) && !used;
  }
  for (const group of form.querySelectorAll("fieldset.group")) {
    group.hidden = !group.querySelector(".question:not([hidden])");
    contents.querySelector(`a[href="#${group.id}"]`).closest("li").hidden = group.hidden;
  }
}

function isUsed(control) {
  return Boolean(control.value) || Boolean(control.validity?.badInput);
}

/** Show one question, with its group, and bring the reader to it. */
export function goToQuestion(form, name) {
  const question = document.getElementById(`question-${name}`);
  question.hidden = false;
  /** @type {HTMLElement} */ (question.closest("fieldset.group")).hidden = false;
  (question.querySelector(":checked") ?? form.elements[name]).focus();
  question.scrollIntoView({ block: "center" });
}

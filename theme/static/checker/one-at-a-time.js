// One question at a time: the one that is asked now, the way back, and how far it is.
//
// On a narrow window that is how it begins. Each step is an entry of the browser's history, so that
// going back goes one question back.

import { isAnswered } from "./answers.js";
import { fill } from "./elements.js";

/** What is narrower shows one question at a time, unless somebody wants it otherwise. */
const NARROW = "(max-width: 40rem)";
const [START, RESULT, ALL] = ["start", "result", "all"];

/**
 * @param {any} form
 * @param {any} words
 * @param {{
 *   kept: {view?: string, passed?: string[]},
 *   keep: (state: {view: string, passed: string[]}) => void,
 *   settled: () => Promise<void>,
 *   askStart: () => void,
 *   leaveStart: () => void,
 * }} page what the tab keeps of this, how to keep it, what to wait for before going on, and how to
 *   ask for the starting point and to leave it as it is
 */
export function askOneAtATime(form, words, { kept, keep, settled, askStart, leaveStart }) {
  /** @type {(name: string) => any} */
  const part = (name) => document.getElementById(`checker-${name}`);
  const whole = form.closest(".checker");
  const [heading, next, back, toggle] = ["step", "next", "back", "view"].map(part);
  const again = part("again");
  const said = words.steps;
  // The questions that were left empty on purpose.
  const passed = new Set(kept.passed);
  let view = kept.view ?? (matchMedia(NARROW).matches ? "one" : "page");
  // The start, a step by its id, the result, or all on one page; and where the start was asked from.
  let at = START;
  let askedFrom = "";

  const isOne = () => view === "one";
  const steps = () => [...form.querySelectorAll(".step:not([hidden])")];
  const shownIn = (step) => [...step.querySelectorAll(".question:not([hidden])")];
  const isEmpty = (question) => !isAnswered(form, nameOf(question));
  const isOpen = (question) => isEmpty(question) && !passed.has(nameOf(question));
  const stepOf = (id) => steps().find((step) => step.id === id);
  const firstOpen = () => steps().find((step) => shownIn(step).some(isOpen))?.id ?? RESULT;
  const exists = (place) => place === RESULT || Boolean(stepOf(place));
  const remember = () => keep({ view, passed: [...passed] });

  function show(place, { moved = true } = {}) {
    at = place;
    whole.dataset.view = view;
    whole.dataset.at = stepOf(at) ? "step" : at;
    form.querySelector(".step.now")?.classList.remove("now");
    stepOf(at)?.classList.add("now");
    refresh();
    if (!moved || !isOne()) return;
    const top = at === RESULT ? document.getElementById("result") : heading;
    top.tabIndex = -1;
    top.focus({ preventScroll: true });
    (at === RESULT ? top : whole).scrollIntoView({ block: "start" });
  }

  function go(place) {
    history.pushState({ at: place, from: at }, "");
    show(place);
  }

  /** Show a place instead of the one that this entry of the history was of. */
  function goInstead(place, moved = false) {
    history.replaceState({ ...history.state, at: place }, "");
    show(place, { moved });
  }

  /** Say how far it is, and what the buttons do. */
  function refresh() {
    toggle.textContent = isOne() ? said.page : said.one;
    const all = steps();
    again.hidden = !isOne() || !all.some((step) => shownIn(step).some(isEmpty));
    const now = stepOf(at);
    if (!now) return;
    heading.textContent = fill(said.at, { number: all.indexOf(now) + 1, count: all.length });
    const empty = shownIn(now).every(isEmpty);
    next.textContent = empty ? said.skip : said.next;
    next.classList.toggle("main", !empty);
  }

  async function onwards() {
    const now = stepOf(at);
    const fault = now.querySelector('.question:not([hidden]) [aria-invalid="true"]');
    if (fault) return fault.focus();
    const before = shownIn(now);
    await settled();
    // It may have been pressed twice, or been left meanwhile.
    if (now.id !== at) return;
    // Of a question that only now came up nobody has said anything.
    for (const question of before) {
      if (isEmpty(question)) passed.add(nameOf(question));
      else passed.delete(nameOf(question));
    }
    remember();
    go(firstOpen());
  }

  function backwards() {
    const all = steps();
    const before = all[all.indexOf(stepOf(at)) - 1]?.id;
    if (!before) askStart();
    else if (history.state?.from === before) history.back();
    else go(before);
  }

  form.addEventListener("submit", (event) => {
    event.preventDefault();
    if (isOne()) onwards();
  });
  back.addEventListener("click", backwards);
  again.addEventListener("click", () => {
    // Who has passed by all that is left is asked once more.
    if (firstOpen() === RESULT) passed.clear();
    go(firstOpen());
  });
  part("see").addEventListener("click", (event) => {
    if (!isOne()) return;
    event.preventDefault();
    go(RESULT);
  });
  form.addEventListener("input", refresh);
  form.addEventListener("reset", () => {
    passed.clear();
    remember();
  });
  toggle.addEventListener("click", () => {
    view = isOne() ? "page" : "one";
    remember();
    if (isOne()) goInstead(firstOpen());
    else show(ALL);
    toggle.focus();
  });
  addEventListener("popstate", ({ state }) => {
    // A link inside the page has no state of ours.
    if (!isOne() || !state?.at) return;
    if (state.at !== START && at === START) return leaveStart();
    const place = exists(state.at) ? state.at : firstOpen();
    if (state.at !== START) return show(place);
    at = START;
    askStart();
  });

  return {
    /** Follow a report: a step that is not asked any more makes way for the next one. */
    follow() {
      if (isOne() && at !== START && !exists(at)) goInstead(firstOpen());
      else refresh();
    },
    /** Go to the first question that is open, as somebody does who has just begun. */
    begin() {
      if (isOne()) go(firstOpen());
      else show(ALL);
    },
    /** Show what was there when the page, or the questions, were left. */
    resume() {
      if (at !== START) return;
      if (!isOne()) return show(ALL);
      goInstead([history.state?.at, askedFrom].find(exists) ?? firstOpen());
    },
    startAsked() {
      if (isOne() && at !== START) history.pushState({ at: START, from: at }, "");
      else if (isOne() && !history.state?.at) history.replaceState({ at: START }, "");
      if (at !== START) askedFrom = at;
      show(START, { moved: false });
    },
    /** @param {Element} question */
    goToStep(question) {
      if (isOne()) go(question.closest(".step").id);
    },
  };
}

function nameOf({ id }) {
  return id.slice("question-".length);
}

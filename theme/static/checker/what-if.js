// What if: up to three columns of changed answers beside those of now, as the checker decides them.

import { fieldOf, valueOf } from "./what-if-field.js";
import { ideaElements } from "./what-if-ideas.js";
import { changeList, comparison } from "./what-if-table.js";
import { CheckerFailed } from "./client.js";
import { element, fill, promptOf, renew } from "./elements.js";

/** How many changes stand beside now, and what they are called. */
const LETTERS = ["A", "B", "C"];

/**
 * @typedef {{answers: Record<string, unknown>, on?: string | null}} Change answers that differ, and perhaps
 *   the day
 *
 * @param {any} form the questions
 * @param {any} words
 * @param {{
 *   kept: {stream?: string, columns?: Change[], open?: boolean},
 *   keep: (state: object) => void,
 *   ask: (question: any) => Promise<any>,
 *   changed: () => void,
 * }} page what the tab keeps of this, how to keep it, how to ask the checker, and what to call when
 *   another comparison is wanted
 * @returns {{follow: Function, hide: () => void}}
 */
export function compareChanges(form, words, { kept, keep, ask, changed }) {
  /** @type {(name: string) => any} */
  const part = (name) => document.getElementById(`what-if${name && `-${name}`}`);
  const whole = part("");
  const [streams, into, byHand, picked] = ["stream", "into", "by-hand", "question"].map(part);
  const [field, fault, status] = ["field", "fault", "said"].map(part);
  const said = words.what_if;
  /** @type {Change[]} */
  let columns = kept.columns ?? [];
  let stream = kept.stream ?? "";
  /** @type {any} */
  let asked = null;
  /** @type {any[]} */
  let ideas = [];
  let last = Promise.resolve();

  whole.open = Boolean(kept.open);

  function remember() {
    keep({ stream, columns, open: whole.open });
  }

  /** Say something for those who only listen; the same words again would not be read aloud. */
  function say(text) {
    status.textContent = text;
  }

  /** Compare, after a report. */
  async function follow(report, question, isNewest) {
    asked = question;
    whole.hidden = false;
    showStreams(report);
    if (!whole.open) return;
    showQuestions();
    showInto();
    const slug = streams.value;
    const replies = [];
    for (const column of columns.length ? [{ answers: {} }, ...columns] : []) {
      replies.push(await ask(whatIf(column, slug)));
      if (!isNewest()) return;
    }
    const found = replies.map(columnOf);
    renew(part("changes"), changeList(found.slice(1), words));
    const { title } = report.streams.find((one) => one.slug === slug);
    renew(part("table"), columns.length ? comparison(found, title, words) : []);
    const reply = await ask({ ...question, ask: "ideas", streams: [slug] });
    if (!isNewest()) return;
    ideas = reply.ideas.streams.flatMap((one) => one.ideas);
    renew(part("ideas"), ideaElements(ideas, words));
  }

  /** @param {Change} change */
  function whatIf({ answers, on }, slug) {
    const supposed = on ? { if_on: on } : {};
    return { ...asked, ask: "what_if", streams: [slug], if: answers, ...supposed };
  }

  function columnOf({ what_if: found, faults = [] }, place) {
    const letter = place ? LETTERS[place - 1] : "";
    const wrong = faults.map((one) => fill(words.fault, one)).join(" ");
    return { letter, wrong, text: found?.text, short: found?.short, stream: found?.streams[0] };
  }

  function showStreams(report) {
    const slugs = report.streams.map(({ slug }) => slug);
    const option = ({ slug, title, fit, status: state }) => {
      const how = fit === "closed" ? words.statuses[state] : words.fits[fit];
      return element("option", { value: slug, textContent: `${title} (${how})` });
    };
    renew(streams, report.streams.map(option));
    streams.value = slugs.includes(stream) ? stream : slugs[0];
  }

  /** The questions that stand in the form, by their groups. */
  function showQuestions() {
    const groups = [...form.querySelectorAll("fieldset.group:not([hidden])")].map((group) => {
      const its = [...group.querySelectorAll(".question[id^=question-]:not([hidden])")];
      const names = its.map(({ id }) => id.slice("question-".length));
      const options = names.map((name) =>
        element("option", { value: name, textContent: promptOf(name) }),
      );
      const { textContent: label } = group.querySelector("legend");
      return options.length ? element("optgroup", { label }, ...options) : null;
    });
    const { value } = picked;
    renew(picked, [picked.firstElementChild.cloneNode(true), ...groups.filter(Boolean)]);
    picked.value = value;
    if (!picked.value) pick("");
  }

  function pick(name) {
    picked.value = name;
    showFault("");
    field.replaceChildren(...(name ? [fieldOf(form, name)] : []));
    part("put").hidden = !name;
  }

  function showFault(text) {
    fault.textContent = text;
    fault.hidden = !text;
  }

  /** Which column a change goes into: a new one, as long as there is room. */
  function showInto() {
    const { value } = into;
    const places = columns.map((_, place) => [String(place), fill(said.into, letterOf(place))]);
    const fresh = columns.length < LETTERS.length ? ["", said.into_new] : ["", said.into_choose];
    renew(
      into,
      [fresh, ...places].map(([at, textContent]) => element("option", { value: at, textContent })),
    );
    into.value = columns[value] ? value : "";
    into.parentElement.hidden = !columns.length;
  }

  /**
   * Put a change into a column, if the checker takes it.
   *
   * @param {Change} change
   */
  async function put({ answers, on }) {
    const place = into.value ? Number(into.value) : columns.length;
    if (place >= LETTERS.length) return say(said.full);
    const before = columns[place];
    const day = on ?? before?.on;
    const column = { answers: { ...before?.answers, ...answers }, ...(day ? { on: day } : {}) };
    const { faults } = await ask(whatIf(column, streams.value));
    if (faults) return showFault(faults.map((one) => fill(words.fault, one)).join(" "));
    columns = [...columns.slice(0, place), column, ...columns.slice(place + 1)];
    into.value = "";
    pick("");
    say(fill(said.added, letterOf(place)));
    remember();
    // Where it was pressed may be far below the table.
    part("changes").focus();
    part("changes").scrollIntoView({ block: "start" });
    changed();
  }

  /**
   * Put one change after the other: each finds the columns as the one before it left them.
   *
   * @param {Change} change
   */
  function inTurn(change) {
    last = last.then(async () => {
      try {
        await put(change);
      } catch (error) {
        // That failure has come as progress and is on the page already.
        if (!(error instanceof CheckerFailed)) throw error;
      }
    });
  }

  function remove(place) {
    columns = columns.filter((_, at) => at !== place);
    remember();
    say(fill(said.removed, letterOf(place)));
    // The button goes, and the focus must not go with it.
    whole.firstElementChild.focus();
    changed();
  }

  whole.addEventListener("toggle", () => {
    remember();
    if (whole.open && asked) changed();
  });
  streams.addEventListener("change", () => {
    stream = streams.value;
    remember();
    changed();
  });
  picked.addEventListener("change", () => pick(picked.value));
  byHand.addEventListener("submit", (event) => {
    event.preventDefault();
    const given = valueOf(byHand);
    if (given === undefined) return showFault(said.empty);
    inTurn({ answers: { [picked.value]: given } });
  });
  whole.addEventListener("click", ({ target }) => {
    const { idea, remove: place } = target.closest("button")?.dataset ?? {};
    if (idea) inTurn({ answers: ideas[idea].if, on: ideas[idea].if_on });
    if (place) remove(Number(place));
  });
  form.addEventListener("reset", () => {
    columns = [];
    stream = "";
    into.value = "";
    say("");
    remember();
  });

  return {
    follow,
    hide() {
      asked = null;
      whole.hidden = true;
    },
  };
}

function letterOf(place) {
  return { letter: LETTERS[place] };
}

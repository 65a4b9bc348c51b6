// Where a person starts: what describes them chooses the streams, the day, and what is asked first.

import { readFields, writeFields } from "./answers.js";
import { today } from "./days.js";
import { fill } from "./elements.js";

/**
 * @typedef {{
 *   title: string,
 *   streams: string[],
 *   one_of: boolean,
 *   on: string | null,
 *   answers: Record<string, boolean>,
 *   first: string,
 *   questions: string[],
 * }} Start
 */

/** Return what choosing a starting point puts into the form, by name; nothing for an unknown one. */
export function meantBy(slug, { starts }, which = "") {
  /** @type {Start | undefined} */
  const start = starts[slug];
  if (!start) return {};
  const answers = Object.entries(start.answers).map(([name, answer]) => [name, String(answer)]);
  return {
    start: slug,
    stream: which || start.streams.join(","),
    on: start.on ?? today(),
    ...Object.fromEntries(answers),
  };
}

/** Return the streams that are asked about; undefined for all of them. */
export function streamsAsked(form) {
  const { value } = form.elements.stream;
  return value ? value.split(",") : undefined;
}

/** Ask about a stream too; about all of them where none is named. */
export function askAbout(form, slug = "") {
  const stream = slug && [...(streamsAsked(form) ?? []), slug].join(",");
  writeFields(form, { ...readFields(form), stream });
}

/**
 * Let a person say what describes them, now or later.
 *
 * @param {any} form
 * @param {any} words
 * @param {{asked: () => void, begun: () => void, left: () => void}} done called when it is asked,
 *   when it is said, and when it is left as it was
 * @returns {(narrower?: boolean) => void} shows what was chosen, or asks for it where nothing was
 *   and nothing is answered either; `narrower` asks for the one stream, where it is one of some
 */
export function watchStart(form, words, { asked: nowAsked, begun, left }) {
  /** @type {(name: string) => any} */
  const part = (name) => document.getElementById(`checker-${name}`);
  const [asked, leave] = [part("start"), part("back-to-questions")];
  const radios = asked.elements;

  function begin(event) {
    event.preventDefault();
    const chosen = radios.describes.value;
    const before = words.starts[form.elements.start.value]?.answers ?? {};
    const kept = Object.entries(readFields(form)).filter(
      // What another starting point has answered goes with it.
      ([name, value]) => String(before[name]) !== value,
    );
    writeFields(form, { ...Object.fromEntries(kept), ...meantBy(chosen, words, whichOf(chosen)) });
    open();
    begun();
  }

  function whichOf(chosen) {
    return asked.querySelector(`#which-${chosen} :checked`)?.value ?? "";
  }

  /** Ask again, or for the first time; questions wait meanwhile. */
  function ask(again) {
    asked.hidden = false;
    form.hidden = true;
    leave.hidden = !again;
    // On a slow line a person has chosen before this script was there to hear of it.
    if (form.elements.start.value) radios.describes.value = form.elements.start.value;
    narrow();
    nowAsked();
    if (again) asked.querySelector(":checked, [type=radio]").focus();
  }

  function narrow() {
    for (const which of asked.querySelectorAll(".which")) {
      which.hidden = which.id !== `which-${radios.describes.value}`;
      for (const radio of which.querySelectorAll("input")) {
        if (which.hidden) radio.checked = false;
      }
    }
  }

  function show(narrower = false) {
    const fields = readFields(form);
    if (!Object.keys(fields).some((name) => name !== "on")) return ask(false);
    if (narrower && words.starts[fields.start]?.one_of) return ask(false);
    open();
    left();
  }

  function open() {
    const fields = readFields(form);
    asked.hidden = true;
    form.hidden = false;
    const start = words.starts[fields.start];
    arrange(form, start ? [...Object.keys(start.answers), start.first] : []);
    part("about").textContent = start?.title ?? namesOf(fields, words);
    part("streams").textContent = fill(words.about.streams, { streams: namesOf(fields, words) });
  }

  asked.addEventListener("change", narrow);
  asked.addEventListener("submit", begin);
  leave.addEventListener("click", () => {
    show();
    part("about").closest("summary").focus();
  });
  part("change-start").addEventListener("click", () => ask(true));
  return show;
}

function namesOf({ stream }, words) {
  const names = stream?.split(",").map((slug) => words.streams[slug].short);
  return names?.join(", ") ?? words.about.all_streams;
}

/** Put some questions first, each with its step and its group; all others in their own order. */
function arrange(form, first) {
  const groups = document.getElementById("checker-groups");
  for (const list of [groups, ...groups.children]) {
    const items = movable(list);
    items.forEach((item, place) => (item.dataset.place ??= String(place)));
    const rank = (item) => {
      const at = first.findIndex((name) => item.querySelector(`#question-${name}`));
      return at < 0 ? first.length + Number(item.dataset.place) : at;
    };
    const wanted = [...items].sort((one, other) => rank(one) - rank(other));
    // What stands in its place already is not moved: moving would lose its focus.
    if (wanted.some((item, place) => item !== items[place])) list.append(...wanted);
  }
}

/** @returns {HTMLElement[]} */
function movable(list) {
  return [...list.children].filter(({ tagName }) => tagName !== "LEGEND");
}

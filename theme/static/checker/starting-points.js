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
 * @param {() => void} changed called when they have said it
 * @returns {(narrower?: boolean) => void} shows what was chosen, or asks for it where nothing was
 *   and nothing is answered either; `narrower` asks for the one stream, where it is one of some
 */
export function watchStart(form, words, changed) {
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
    show();
    changed();
    form.querySelector(".about").scrollIntoView({ block: "nearest" });
    part("change-start").focus();
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
    asked.hidden = true;
    form.hidden = false;
    arrange(form, words.starts[fields.start]?.first);
    part("about").textContent = describe(fields, words);
  }

  asked.addEventListener("change", narrow);
  asked.addEventListener("submit", begin);
  leave.addEventListener("click", () => {
    show();
    part("change-start").focus();
  });
  part("change-start").addEventListener("click", () => ask(true));
  return show;
}

function describe({ start, stream }, words) {
  const title = words.starts[start]?.title;
  const names = stream?.split(",").map((slug) => words.streams[slug].short);
  return [
    title && fill(words.about.start, { title }),
    fill(words.about.streams, { streams: names?.join(", ") ?? words.about.all_streams }),
  ]
    .filter(Boolean)
    .join(" ");
}

/** Put a question first, with its step and its group; all others in their own order. */
function arrange(form, first) {
  const groups = document.getElementById("checker-groups");
  const inOrder = (one, other) => one.dataset.place - other.dataset.place;
  for (const list of [groups, ...groups.children]) {
    const items = /** @type {HTMLElement[]} */ ([...list.children]);
    const movable = items.filter(({ tagName }) => tagName !== "LEGEND");
    movable.forEach((item, place) => (item.dataset.place ??= String(place)));
    movable.sort(inOrder);
    const holds = movable.find((item) => first && item.querySelector(`#question-${first}`));
    const wanted = holds ? [holds, ...movable.filter((item) => item !== holds)] : movable;
    // What stands in its place already is not moved: moving would lose its focus.
    if (wanted.some((item, place) => item !== movableNow(list)[place])) list.append(...wanted);
  }
}

function movableNow(list) {
  return [...list.children].filter(({ tagName }) => tagName !== "LEGEND");
}

// Suggest occupations under a field while somebody types, and say beside it what was found.

import { element, fill } from "../checker/elements.js";
import { Combobox } from "./combobox.js";

/** No name is longer than this. */
export const LONGEST = 150;

/** As many as a person looks through; more words find fewer. */
const MOST = 20;

/** Fewer signs than this begin too many names to be of use. */
const LEAST = 2;

/** How long the typing must rest before a screen reader is told, in milliseconds. */
const REST = 400;

/**
 * @typedef {import("./names.js").Name} Name
 * @param {HTMLInputElement} input alone in its parent, under which the list opens
 * @param {() => Promise<import("./finder.js").Finder>} search
 * @param {Record<string, string>} words
 * @param {{picked: (name: Name) => void, whole?: (text: string) => Promise<Name | undefined> | null}} on
 *   `whole` finds what a whole text means, which is then said, and no list opens; null of another text
 * @returns {() => void} takes back what is said, for a field that was cleared
 */
export function suggest(input, search, words, { picked, whole = () => null }) {
  const note = element("p", {
    id: `${input.id}-found`,
    className: "sub found",
    ariaLive: "polite",
  });
  const box = new Combobox(input, words.list, { wanted: update, picked });
  input.after(note, box.list);
  const described = input.getAttribute("aria-describedby") ?? "";
  input.setAttribute("aria-describedby", `${note.id} ${described}`.trim());
  let rest;

  function say(text, after = 0) {
    clearTimeout(rest);
    rest = setTimeout(() => note.replaceChildren(text), after);
  }

  function clear() {
    box.hide();
    say(words.hint);
  }

  async function update() {
    const text = input.value.trim();
    if (text.length < LEAST) return clear();
    say(words.loading, REST);
    try {
      const meant = whole(text);
      const show = meant ? showWhole : showFound;
      const found = await (meant ?? search().then((names) => names.find(text)));
      // The next key may have come meanwhile, and brings its own.
      if (text === input.value.trim()) show(found);
    } catch {
      box.hide();
      say(words.failed);
    }
  }

  function showFound({ found, all }) {
    const open = document.activeElement === input;
    box.show(open ? found.slice(0, MOST) : [], (name) => option(name, words));
    say(counted(found.length, Math.min(found.length, MOST), all, words), REST);
  }

  function showWhole(name) {
    box.hide();
    say(name ? titled(name, words) : words.hint);
  }

  input.addEventListener("input", update);
  input.addEventListener("focus", () => {
    // So that the names are there when the first word is.
    search().catch(() => {});
    update();
  });
  clear();
  return clear;
}

/** Say how many were found. */
export function counted(count, shown, all, words) {
  if (!count) return words.none;
  const text = all ? (count > shown ? words.more : words.found) : words.nearest;
  return fill(text, { count, shown });
}

/** Say what a name adds to the code and the title of its occupation. */
export function detail({ of, kind, shown }, words) {
  const own = of.became.length
    ? fill(words.became, { codes: of.became.join(", ") })
    : fill(words.teer, { teer: of.code[1] });
  const other = of.became.length ? words.now : words.was;
  const by = { job: words.job, everyday: words.also, also: words.also, other }[kind];
  return by ? `${own} · ${fill(by, { name: shown })}` : own;
}

function titled(name, words) {
  return element("span", {}, element("strong", {}, name.of.title), ` · ${detail(name, words)}`);
}

function option(name, words) {
  const { code, title } = name.of;
  return [
    element("strong", {}, code),
    ` ${title} `,
    element("span", { className: "sub" }, detail(name, words)),
    name.of.news && element("span", { className: "sub" }, name.of.news),
  ];
}

// The list of all draws: narrowed and sorted as the address says, and the address as the form says.

import { fill } from "../checker/elements.js";
import { drawsCsv } from "../files/draws-csv.js";
import { saveCsv } from "../files/save.js";
import { filterChips } from "./filter-chips.js";

const form = /** @type {HTMLFormElement} */ (document.getElementById("narrow"));
if (form) start(document.querySelector("table.draws"));

/** @param {HTMLTableElement} table one body a year; each row of a draw has its facets as data */
function start(table) {
  const part = (name) => document.getElementById(`narrow-${name}`);
  const [status, fold, file] = [part("status"), part("fold"), part("csv")];
  const { content } = /** @type {HTMLTemplateElement} */ (part("words"));
  const words = JSON.parse(content.textContent);
  const stream = /** @type {HTMLSelectElement} */ (form.elements.namedItem("stream"));
  const years = [...table.tBodies];
  const rows = /** @type {HTMLTableRowElement[]} */ ([
    ...table.querySelectorAll("tr[data-stream]"),
  ]);
  const yearOf = new Map(rows.map((row) => [row, row.parentNode]));
  const naming = new Map();
  const showChips = filterChips(part("chips"), form, words, {
    taken: changed,
    left: () => (fold.checkVisibility() ? fold : stream),
  });
  let turn = 0;

  fold.addEventListener("click", () => {
    const open = form.classList.toggle("open");
    fold.setAttribute("aria-expanded", String(open));
  });
  file.addEventListener("click", save);
  form.addEventListener("input", changed);
  form.addEventListener("submit", (event) => event.preventDefault());
  // The fields are empty only after the event.
  form.addEventListener("reset", () => setTimeout(changed));
  addEventListener("popstate", show);
  if (location.search) show();

  function changed() {
    const given = [...new FormData(form)].filter(([, value]) => value);
    const search = new URLSearchParams(/** @type {any} */ (given)).toString();
    history.replaceState(null, "", search ? `?${search}` : location.pathname);
    show();
  }

  async function show() {
    const now = ++turn;
    fillForm();
    const given = /** @type {any} */ (Object.fromEntries(new FormData(form)));
    const { noc, sort, ...wanted } = given;
    const ids = /^[0-9]{5}$/.test(noc) ? await drawsNaming(noc) : undefined;
    if (now !== turn) return;
    const shown = rows.filter((row) => {
      const fits = Object.entries(wanted).every(
        ([name, value]) => !value || row.dataset[name] === value,
      );
      row.hidden = !fits || Boolean(ids && !ids.has(row.id));
      return !row.hidden;
    });
    sortBy(sort);
    const said = ids === null ? words.failed : shown.length ? words.shown : words.none;
    status.textContent = fill(said, { shown: shown.length, all: rows.length });
    const choices = showChips();
    fold.textContent = choices ? fill(words.folded, { count: choices }) : words.fold;
  }

  function save() {
    const shown = [...table.rows].filter(({ dataset, hidden }) => dataset.stream && !hidden);
    const given = new URLSearchParams(location.search).values();
    const text = drawsCsv(shown, (row) => row.querySelector("a").href);
    saveCsv(`${["draws", ...given].join("-")}.csv`, text);
  }

  function fillForm() {
    const wanted = new URLSearchParams(location.search);
    for (const control of /** @type {Iterable<any>} */ (form.elements)) {
      if (!control.name) continue;
      const value = wanted.get(control.name) ?? "";
      // Writing the same value again would move the caret.
      if (control.value !== value) control.value = value;
      if (control.selectedIndex < 0) control.value = "";
    }
  }

  /** The ids of the draws that named an occupation, out of the open data; null where it fails. */
  async function drawsNaming(noc) {
    if (!naming.get(noc)) naming.set(noc, await load(noc));
    return naming.get(noc);
  }

  async function load(noc) {
    try {
      const response = await fetch(`${form.dataset.occupations}${noc}.json`);
      if (response.status === 404) return new Set();
      const { result } = await response.json();
      return new Set(result.draws.map(({ id }) => id));
    } catch {
      return null;
    }
  }

  /** Sort by a facet, the largest first and what is not known last; by nothing, the newest first. */
  function sortBy(facet) {
    const size = ({ dataset }) => (dataset[facet] ? Number(dataset[facet]) : -1);
    if (facet === "oldest") years[0].append(...rows.toReversed());
    else if (facet) years[0].append(...rows.toSorted((one, other) => size(other) - size(one)));
    else for (const row of rows) yearOf.get(row).append(row);
    for (const year of years) {
      const [heading, ...its] = year.rows;
      heading.hidden = Boolean(facet) || its.every((row) => row.hidden);
    }
  }
}

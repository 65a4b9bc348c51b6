// The comparison: a row for each thing that is compared, a column for now and for each change.

import { badge, element, fill, fillWith, hiddenEnd, list } from "./elements.js";
import { range } from "./scores.js";

/** Make the list that says which column has which change, with a way to take it away. */
export function changeList(columns, words) {
  const said = words.what_if;
  const items = columns.map(({ letter, wrong, text }, place) => {
    const button = element("button", { type: "button", className: "link" }, said.remove);
    button.dataset.remove = String(place);
    button.append(element("span", { className: "hidden" }, ` ${letter}`));
    const change = wrong || (text ? text : said.as_now);
    const name = element("strong", {}, letter);
    return element("div", {}, fillWith(words.named, { name, said: change }), " ", button);
  });
  return [list(items, "plain")].filter(Boolean);
}

/**
 * Make the table. Its parts say themselves what they are: where they stand as cards, a browser may
 * not see a table in them any more.
 *
 * @param {any[]} columns the first is now
 * @param {string} stream its title
 */
export function comparison(columns, stream, words) {
  const said = words.what_if;
  const [now] = columns;
  const names = columns.map((column) => nameOf(column, words));
  const head = names.map((name) => cell("th", "columnheader", name, { scope: "col" }));
  const rows = said.rows.map(([title, what]) => {
    const cells = columns.map((column, place) => {
      const made = cell(
        "td",
        "cell",
        column.stream ? CELLS[what](column.stream, now.stream, words) : "–",
      );
      made.dataset.label = fill(words.named, { name: names[place], said: "" }).trim();
      return made;
    });
    const [first, ...others] = cells;
    for (const other of others) {
      if (other.textContent === first.textContent) other.className = "same";
    }
    return row(cell("th", "rowheader", title, { scope: "row" }), cells);
  });
  return [
    element(
      "table",
      { className: "compared", role: "table" },
      element("caption", {}, stream, hiddenEnd(said.caption, words)),
      element("thead", { role: "rowgroup" }, row(cell("td", "cell", ""), head)),
      element("tbody", { role: "rowgroup" }, rows),
    ),
  ];
}

function nameOf({ letter, short }, words) {
  const said = words.what_if;
  return letter ? fill(said.column, { letter, change: short ?? said.as_now }) : said.now;
}

function cell(name, role, content, properties = {}) {
  return element(name, { role, ...properties }, content);
}

function row(...cells) {
  return element("tr", { role: "row" }, ...cells);
}

const CELLS = {
  verdict({ fit, status, criteria }, _, words) {
    const closed = fit === "closed";
    const textContent = closed ? words.statuses[status] : words.fits[fit];
    const made = element("span", { className: `verdict ${fit}`, textContent });
    return closed ? [made, " ", words.what_if.criteria, " ", badge(criteria, words)] : made;
  },
  criteria({ met, tested, missed, open }, _, words) {
    const said = words.what_if;
    return [
      fill(said.met, { met, tested }),
      missed.length ? [element("br"), said.missed, list(missed.map((one) => one))] : null,
      open.length ? [element("br"), fill(said.open, { count: open.length })] : null,
    ];
  },
  score({ scores }, now, words) {
    const said = words.what_if;
    if (!scores.length) return said.no_score;
    const items = scores.map((score, place) => {
      const { title: name, least, out_of } = score;
      const points =
        least === null
          ? said.no_total
          : [
              fill(said.points, { points: range(score, words), out_of }),
              more(score, now?.scores[place]),
            ];
      return scores.length > 1
        ? element("div", {}, fillWith(words.named, { name, said: points }))
        : points;
    });
    return items;
  },
  rounds({ rounds, taken, not_known, short_by }, _, words) {
    const said = words.what_if;
    if (!rounds) return words.short.no_round;
    return [
      fill(said.taken, { taken, rounds }),
      not_known ? [element("br"), fill(said.not_known, { count: not_known })] : null,
      short_by ? [element("br"), fill(said.short_by, { points: short_by })] : null,
    ];
  },
};

/** The points that it is more or less than now, where it is as many at both ends. */
function more({ title, least, most }, now) {
  if (now?.title !== title || now.least === null) return null;
  const gained = least - now.least;
  if (!gained || gained !== most - now.most) return null;
  return [" ", element("strong", {}, `(${gained > 0 ? "+" : "−"}${Math.abs(gained)})`)];
}

// Scores: the total with its range, each factor, and what would raise it.

import { citationElements } from "./citations.js";
import { badge, element, fill, list, opening, paragraph, questionLink } from "./elements.js";

/** Who can bring a gain, from the nearest to the farthest. */
const WHO = ["you", "time", "others", "nobody"];

/** Return the questions on which points hang. */
export function scoreQuestions(scores) {
  return scores.flatMap(({ gains }) => gains?.answer.flatMap(({ questions }) => questions) ?? []);
}

/**
 * Make the elements of the scores of one stream: one for each grid that ranks it.
 *
 * @param {object[]} scores
 */
export function scoreElements(scores, slug, words) {
  if (!scores.length) return [paragraph(words.scores.none)];
  return scores.map((score) => scoreElement(score, slug, words));
}

function scoreElement(score, slug, words) {
  const told = words.scores;
  return element(
    "section",
    { className: "requirement", id: `score-${score.grid}-${slug}` },
    element("h4", {}, score.title),
    score.refuses
      ? paragraph(score.refuses)
      : paragraph(fill(told.total, { points: range(score, words), out_of: score.out_of }), "total"),
    score.passes ? passElements(score.passes, words) : null,
    paragraph(score.note, "sub"),
    score.factors.length ? factorTable(score, words) : null,
    score.gains ? gainElements(score.gains, `${score.grid}-${slug}`, words) : null,
    opening(
      `sources-${score.grid}-${slug}`,
      told.sources,
      ...citationElements(score, words),
      list(
        score.factors.map(({ title, note }) => note && `${title}: ${note}`),
        "sub",
      ),
    ),
  );
}

/** Whether the pass mark of a grid that has one is reached, and what decided that. */
function passElements({ verdict, because }, words) {
  return [
    element("p", {}, `${words.scores.passes} `, badge(verdict, words)),
    list(because.map(({ text }) => text)),
  ];
}

/** The factors, those that are limited together one under the other with what they give together. */
function factorTable({ factors, groups }, words) {
  const told = words.scores;
  const row = (factor) =>
    element(
      "tr",
      {},
      element(
        "th",
        { scope: "row" },
        factor.title,
        factor.said && [" ", element("span", { className: "sub" }, factor.said)],
      ),
      ...numbers(factor, words),
    );
  const subtotal = (group) =>
    element(
      "tr",
      { className: "subtotal" },
      element("th", { scope: "rowgroup" }, group.title),
      ...numbers(group, words),
    );
  const heads = told.columns.map((text, place) =>
    element("th", { scope: "col", className: place ? "n" : "", textContent: text }),
  );
  const grouped = groups.flatMap((group) => group.factors);
  const alone = factors.filter(({ id }) => !grouped.includes(id));
  const bodies = groups.map((group) => {
    const its = factors.filter(({ id }) => group.factors.includes(id));
    return element("tbody", {}, subtotal(group), ...its.map(row));
  });
  return element(
    "table",
    { className: "factors" },
    element("thead", {}, element("tr", {}, ...heads)),
    ...bodies,
    alone.length ? element("tbody", {}, ...alone.map(row)) : null,
  );
}

function numbers(counted, words) {
  return [range(counted, words), String(counted.out_of)].map((text) =>
    element("td", { className: "n", textContent: text }),
  );
}

function gainElements({ answer, singles, pairs }, id, words) {
  const told = words.scores;
  const open = answer.map(({ questions, up_to }) =>
    element("div", {}, fill(told.up_to, { points: up_to }), list(questions.map(questionLink))),
  );
  return [
    open.length ? [element("h5", { textContent: told.open }), list(open)] : null,
    singles.length ? element("h5", { textContent: told.singles }) : null,
    WHO.map((by) => gainsBy(by, singles, words)),
    pairs.length
      ? opening(`pairs-${id}`, told.pairs, list(pairs.map((gain) => pairElement(gain, words))))
      : null,
  ];
}

function gainsBy(by, gains, words) {
  const its = gains.filter((gain) => gain.by === by);
  const items = its.map((gain) => element("div", {}, gained(gain, words), " ", moves(gain)));
  return its.length ? [paragraph(words.by[by], "by"), list(items)] : null;
}

function pairElement(gain, words) {
  const who = ` (${words.by[gain.by]})`;
  return element("div", {}, gained(gain, words), who, list(moves(gain)));
}

function gained(gain, words) {
  return element("strong", {}, `+${range(gain, words)}`);
}

function moves(gain) {
  return gain.moves.map(({ short }) => short);
}

/** Write points, or the range of them that is still possible. */
export function range({ least, most }, words) {
  return least === most ? String(least) : fill(words.scores.range, { least, most });
}

// Scores: the total with its range, each factor, and what would raise it.

import { citationElements } from "./citations.js";
import {
  badge,
  element,
  fill,
  list,
  opening,
  paragraph,
  questionLink,
  replied,
} from "./elements.js";

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
    element("h4", {}, replied(score.title, words)),
    score.refuses
      ? paragraph(replied(score.refuses, words))
      : paragraph(fill(told.total, { points: range(score, words), out_of: score.out_of }), "total"),
    score.passes ? passElements(score.passes, words) : null,
    paragraph(replied(score.note, words), "sub"),
    score.factors.length ? factorTable(score, words) : null,
    list(
      score.taken.map((taken) =>
        element("span", {}, replied(taken.title, words), `: −${range(taken, words)}`),
      ),
    ),
    score.gains ? gainElements(score.gains, words) : null,
    opening(
      `sources-${score.grid}-${slug}`,
      told.sources,
      ...citationElements(score, words),
      list(
        score.factors.map(({ title, note }) => note && replied(`${title}: ${note}`, words)),
        "sub",
      ),
    ),
  );
}

/** Whether the pass mark of a grid that has one is reached, and what decided that. */
function passElements({ verdict, because }, words) {
  return [
    element("p", {}, `${words.scores.passes} `, badge(verdict, words)),
    list(because.map(({ text }) => replied(text, words))),
  ];
}

function factorTable({ factors }, words) {
  const told = words.scores;
  const row = (factor) =>
    element(
      "tr",
      {},
      element(
        "th",
        { scope: "row" },
        replied(factor.title, words),
        factor.said && element("span", { className: "sub" }, replied(factor.said, words)),
      ),
      element("td", { className: "n" }, range(factor, words)),
      element("td", { className: "n" }, String(factor.out_of)),
    );
  const heads = told.columns.map((text, place) =>
    element("th", { scope: "col", className: place ? "n" : "", textContent: text }),
  );
  return element(
    "table",
    { className: "factors" },
    element("thead", {}, element("tr", {}, ...heads)),
    element("tbody", {}, ...factors.map(row)),
  );
}

function gainElements({ answer, singles, pairs }, words) {
  const told = words.scores;
  const open = answer.map(({ questions, up_to }) =>
    element("div", {}, fill(told.up_to, { points: up_to }), list(questions.map(questionLink))),
  );
  return [
    open.length ? [element("h5", { textContent: told.open }), list(open)] : null,
    gainList(told.singles, singles, words),
    gainList(told.pairs, pairs, words),
  ];
}

function gainList(title, gains, words) {
  if (!gains.length) return null;
  const items = gains.map((gain) =>
    element(
      "div",
      {},
      element("strong", {}, `+${range(gain, words)}`),
      ` (${words.by[gain.by]})`,
      list(gain.moves.map(({ text }) => replied(text, words))),
    ),
  );
  return [element("h5", { textContent: title }), list(items)];
}

function range({ least, most }, words) {
  return least === most ? String(least) : fill(words.scores.range, { least, most });
}

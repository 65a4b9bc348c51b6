// What would change it: for each criterion that is open or not met, what turns it and who can.

import { badge, element, fill, list, paragraph, questionLink } from "./elements.js";

/** Who can bring a change, from the nearest to the farthest. */
const WHO = ["you", "time", "others", "nobody"];

/** Return the questions that a stream's criteria, or the changes to them, leave open. */
export function changeQuestions({ criteria }) {
  return criteria.flatMap(({ answer, changes }) => [
    ...answer,
    ...changes.flatMap((change) => change.answer),
  ]);
}

/**
 * Make the elements: what can be changed comes first, what only waits for answers last.
 *
 * @param {{criteria: any[]}} stream
 */
export function changeElements({ criteria }, _, words) {
  const told = words.changes;
  if (!criteria.length) return [paragraph(told.none)];
  const waits = ({ verdict, changes, fixed }) =>
    verdict === "unknown" && !changes.length && !fixed.length;
  const waiting = criteria
    .filter(waits)
    .map(({ title, answer }) => element("div", {}, title, list(answer.map(questionLink))));
  return [
    ...criteria
      .filter((criterion) => !waits(criterion))
      .map((criterion) => criterionElement(criterion, words)),
    waiting.length
      ? element(
          "section",
          { className: "requirement" },
          element("h4", { textContent: told.waiting }),
          list(waiting),
        )
      : null,
  ];
}

function criterionElement(criterion, words) {
  const { title, route, verdict, changes, fixed, answer } = criterion;
  const told = words.changes;
  const hopeless = !changes.length && !fixed.length && !answer.length;
  return element(
    "section",
    { className: "requirement" },
    element("h4", {}, badge(verdict, words), " ", title),
    paragraph(route && fill(words.route, criterion), "sub"),
    ...WHO.map((by) => changesBy(by, changes, words)),
    fixed.length ? [paragraph(told.fixed), list(fixed.map(questionLink))] : null,
    answer.length ? [paragraph(told.answer), list(answer.map(questionLink))] : null,
    hopeless ? paragraph(told.no_way) : null,
  );
}

function changesBy(by, changes, words) {
  const its = changes.filter((change) => change.by === by);
  if (!its.length) return null;
  return [paragraph(words.by[by], "by"), list(its.map((change) => changeElement(change, words)))];
}

function changeElement({ text, verdict, answer, breaks }, words) {
  const told = words.changes;
  return element(
    "div",
    {},
    paragraph(text),
    verdict === "met" || verdict === "unknown"
      ? null
      : paragraph(fill(told.then, { verdict: words.verdicts[verdict] }), "sub"),
    answer.length ? [paragraph(told.then_answer), list(answer.map(questionLink))] : null,
    breaks.length ? paragraph(fill(told.breaks, { criteria: breaks.join("; ") }), "breaks") : null,
  );
}

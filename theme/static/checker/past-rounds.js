// Past rounds: which of them would have taken this person, and what stood in the way of the others.

import { written } from "./days.js";
import { element, fill, list, opening, paragraph, replied } from "./elements.js";

/** Return the questions that leave a round open. */
export function roundQuestions({ rounds }) {
  return rounds
    .filter(({ verdict }) => verdict === "unknown")
    .flatMap(({ conditions }) => conditions)
    .filter(({ verdict }) => verdict === "unknown")
    .flatMap(({ facts }) => facts);
}

/**
 * Make the elements of the rounds of one stream, newest first, apart by how they came out.
 *
 * @param {{note: string | null, rounds: any[]}} stream
 */
export function roundElements({ note, rounds }, slug, words) {
  const told = words.rounds;
  const of = (verdict) => rounds.filter((round) => round.verdict === verdict);
  return [
    paragraph(replied(note, words)),
    rounds.length
      ? paragraph(fill(told.taken, { count: of("met").length, total: rounds.length }), "total")
      : null,
    ...["met", "unknown", "not_met"].map((verdict) => {
      const its = of(verdict);
      const summary = fill(told[verdict], { count: its.length });
      const items = list(
        its.map((round) => roundElement(round, words)),
        "past",
      );
      return its.length ? opening(`rounds-${verdict}-${slug}`, summary, items) : null;
    }),
    rounds.length ? paragraph(told.held, "sub") : null,
  ];
}

function roundElement({ id, day, printed_for, target, confidence, verdict, conditions }, words) {
  const told = words.rounds;
  const blamed = conditions.filter((condition) => condition.verdict === verdict && condition.text);
  return element(
    "div",
    {},
    element(
      "a",
      { href: `${told.address}${id}/`, target: "_blank" },
      written(day, words),
      printed_for ? [", ", replied(printed_for, words)] : null,
      target ? [", ", replied(target, words)] : null,
    ),
    confidence === "high" ? null : ` (${fill(told.confidence, { confidence })})`,
    list(
      blamed.map(({ part, text }) =>
        element("span", {}, told.conditions[part], ": ", replied(text, words)),
      ),
    ),
  );
}

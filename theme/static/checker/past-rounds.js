// Past rounds: how many would have taken this person, the nearest, and the others by what was in the way.

import { written } from "./days.js";
import { element, fill, fillWith, list, opening, paragraph, quoted } from "./elements.js";

/** Return the questions that leave a round open. */
export function roundQuestions({ rounds }) {
  return rounds
    .filter(({ verdict }) => verdict === "unknown")
    .flatMap(({ conditions }) => conditions)
    .filter(({ verdict }) => verdict === "unknown")
    .flatMap(({ facts }) => facts);
}

/** How a round came out, in the order of the page. */
const VERDICTS = ["met", "not_met", "unknown"];

/**
 * Make the elements of the rounds of one stream: three numbers, the nearest round, and the rest folded.
 *
 * @param {{note: string | null, nearest: any, rounds: any[]}} stream
 */
export function roundElements({ note, nearest, rounds }, slug, words) {
  const told = words.rounds;
  const of = (verdict) => rounds.filter((round) => round.verdict === verdict);
  const counts = Object.fromEntries(VERDICTS.map((verdict) => [verdict, of(verdict).length]));
  return [
    paragraph(note),
    rounds.length ? paragraph(fill(told.counts, counts), "total") : null,
    nearestRound(nearest, words),
    ...VERDICTS.flatMap((verdict) =>
      byReason(of(verdict)).map(([parts, its]) => {
        const reasons = parts.map((part) => told.conditions[part]).join(", ");
        const summary = fill(told[verdict], { count: its.length, reasons });
        const items = its.map((round) => roundElement(round, words));
        return opening(["rounds", verdict, ...parts, slug].join("-"), summary, list(items, "past"));
      }),
    ),
    rounds.length ? paragraph(told.held, "sub") : null,
  ];
}

/** Make the line of the round that a few points more would have done for. */
export function nearestRound(nearest, words) {
  if (!nearest) return null;
  const parts = { round: roundLink(nearest, words), said: nearest.text };
  return paragraph(fillWith(words.rounds.nearest, parts), "nearest");
}

/** Make the link to a round, by its day. */
export function roundLink({ id, day }, words) {
  const href = `${words.rounds.address}${id}/`;
  return element("a", { href, target: "_blank" }, written(day, words));
}

/**
 * Group rounds by all that was in the way, what is least in the way first; newest first in each.
 *
 * @returns {[string[], any[]][]}
 */
function byReason(rounds) {
  const groups = new Map();
  for (const round of rounds) {
    const parts = round.verdict === "met" ? [] : blamed(round).map(({ part }) => part);
    const key = [...new Set(parts)].join(" ");
    groups.set(key, [...(groups.get(key) ?? []), round]);
  }
  return [...groups]
    .map(([key, its]) => /** @type {[string[], any[]]} */ ([key ? key.split(" ") : [], its]))
    .sort(([one], [other]) => one.length - other.length);
}

/** Return the conditions that made a round come out as it did. */
function blamed({ verdict, conditions }) {
  return conditions.filter((condition) => condition.verdict === verdict);
}

function roundElement(round, words) {
  const { id, day, printed_for, target, target_language, confidence } = round;
  const told = words.rounds;
  return element(
    "div",
    {},
    element(
      "a",
      { href: `${told.address}${id}/`, target: "_blank" },
      written(day, words),
      printed_for ? [", ", printed_for] : null,
      target ? [", ", quoted(target, { quoted: target_language })] : null,
    ),
    confidence === "high"
      ? null
      : ` (${fill(told.confidence, { confidence: told.confidences[confidence] })})`,
    list(
      blamed(round).map(
        ({ part, text }) => text && fill(words.named, { name: told.conditions[part], said: text }),
      ),
    ),
  );
}

// The one line on top: the best pathway, and how far the person is with it.

import { fill } from "./elements.js";

/**
 * Say how the best stream stands; nothing is said where no stream is.
 *
 * @param {{streams: any[]}} report its streams come best first
 * @param {any} words
 */
export function barParts({ streams: [best] }, words) {
  const told = words.bar;
  if (!best) return [];
  if (best.fit === "closed") return [told.closed];
  const said = fill(told[best.fit], countsIn(best, words));
  return [fill(words.named, { name: best.short, said })];
}

/** Return the counts of a stream, with what is missed and what is not known in words. */
export function countsIn({ counts }, { bar }) {
  return {
    ...counts,
    none_or_missed: fill(counts.missed ? bar.missed : bar.none_missed, counts),
    and_not_known: counts.not_known ? fill(bar.not_known, counts) : "",
  };
}

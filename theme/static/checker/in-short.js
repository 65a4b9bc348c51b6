// What stands under a verdict in short: the score, whether there is a cut-off, and the nearest round.

import { element, fill, fillWith, paragraph, renew } from "./elements.js";
import { nearestRound, roundLink } from "./past-rounds.js";
import { range } from "./scores.js";

/** For how many streams it is worked out unasked: the others have their parts to open. */
const MOST = 3;

/** Return the streams whose lines are shown, best first. */
export function shortStreams({ streams }) {
  const shown = streams.filter(({ fit }) => fit !== "not_yours" && fit !== "closed");
  return shown.slice(0, MOST).map(({ slug }) => slug);
}

/** Make the place for the lines of a stream; they come after the verdict. */
export function shortPlace({ slug }) {
  const place = element("div", { className: "short", id: `short-${slug}` });
  place.dataset.kept = "";
  return place;
}

/**
 * Show the lines of a stream; return its score in few words, for the bar.
 *
 * @param {any} found
 * @param {any} words
 * @returns {string}
 */
export function showShort(found, words) {
  const told = words.short;
  const counted = found.scores.find(({ least }) => least !== null);
  const [refused] = found.scores;
  const place = document.getElementById(`short-${found.slug}`);
  const score = counted
    ? fill(told.score, { points: range(counted, words), out_of: counted.out_of })
    : refused?.refuses;
  const lines = [paragraph([score, " ", cutoff(found, words)]), nearest(found, words)];
  if (place) renew(place, lines.filter(Boolean));
  return counted ? fill(told.bar, { points: range(counted, words) }) : "";
}

function cutoff({ cutoff: newest, rounds }, words) {
  const told = words.short;
  if (!rounds) return told.no_round;
  if (!newest) return told.no_cutoff;
  return fillWith(told.cutoff, { round: roundLink(newest, words), said: newest.text });
}

function nearest({ nearest: round, taken, rounds }, words) {
  const told = words.short;
  return taken ? paragraph(fill(told.taken, { taken, rounds })) : nearestRound(round, words);
}

// Changes worth a look: what the checker found that turns a criterion or gains points.

import { element, fill, hiddenEnd, list, paragraph } from "./elements.js";
import { range } from "./scores.js";

/** Who can bring a change, from the nearest to the farthest. */
const WHO = ["you", "time", "others", "nobody"];
/** How many of each: the parts of the stream have them all. */
const MOST = 4;

/** @param {any[]} ideas what turns a criterion first, then by the points that it gains */
export function ideaElements(ideas, words) {
  if (!ideas.length) return [paragraph(words.what_if.no_ideas)];
  const placed = ideas.map((idea, place) => ({ ...idea, place }));
  return WHO.flatMap((by) => {
    const its = placed.filter((idea) => idea.by === by).slice(0, MOST);
    const items = its.map((idea) => ideaElement(idea, words));
    return its.length ? [paragraph(words.by[by], "by"), list(items, "plain")] : [];
  });
}

function ideaElement({ text, turns, gain, place }, words) {
  const said = words.what_if;
  const button = element("button", { type: "button" }, said.try);
  button.dataset.idea = String(place);
  button.append(hiddenEnd(text, words));
  const gained = gain && fill(said.gain, { points: range(gain, words) });
  return element(
    "div",
    { className: "idea" },
    button,
    element(
      "span",
      {},
      text,
      turns && [" (", fill(said.turns, { criterion: turns }), ")"],
      gained && [" ", element("strong", {}, gained)],
    ),
  );
}

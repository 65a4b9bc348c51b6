// What a reader opens under a stream: what would change it, its score, its past rounds.
//
// Each is asked for once it is opened, and again with every changed answer while it stands open.

import { changeElements, changeQuestions } from "./changes.js";
import { giveSources } from "./citations.js";
import { element, hiddenEnd, opening, paragraph, renew } from "./elements.js";
import { roundElements, roundQuestions } from "./past-rounds.js";
import { scoreElements, scoreQuestions } from "./scores.js";

const VIEWS = {
  changes: {
    found: (reply, slug) => reply.changes.streams.find((one) => one.slug === slug),
    elements: changeElements,
    questions: changeQuestions,
  },
  points: {
    found: ({ points }, slug) => {
      const scores = points.scores.filter(({ stream }) => stream === slug);
      giveSources(scores, points.citations);
      return scores;
    },
    elements: scoreElements,
    questions: scoreQuestions,
  },
  replay: {
    found: (reply, slug) => reply.replay.streams.find((one) => one.slug === slug),
    elements: roundElements,
    questions: roundQuestions,
  },
};

/** Make the parts of a stream, closed and empty; what is gone or decided well, nothing changes. */
export function partsOf({ slug, title, there, verdict }, words) {
  const changeable = there && (verdict === "not_met" || verdict === "unknown");
  return Object.keys(VIEWS)
    .filter((ask) => ask !== "changes" || changeable)
    .map((ask) => partElement(ask, slug, title, words));
}

function partElement(ask, slug, title, words) {
  const inside = element("div", { className: "inside" });
  inside.dataset.kept = "";
  const name = element("span", {}, words.parts[ask], hiddenEnd(title, words));
  const made = opening(`${ask}-${slug}`, name, inside);
  Object.assign(made.dataset, { ask, slug });
  return made;
}

/** Return the opened parts: for each thing to ask the streams to ask it for. */
export function openedParts(place) {
  const opened = [...place.querySelectorAll("details[data-ask][open]")];
  return Object.keys(VIEWS)
    .map((ask) => {
      const parts = opened.filter(({ dataset }) => dataset.ask === ask);
      return { ask, streams: parts.map(({ dataset }) => dataset.slug) };
    })
    .filter(({ streams }) => streams.length);
}

/** Empty the parts that are closed: what they said was of other answers. */
export function emptyClosedParts(place) {
  for (const inside of place.querySelectorAll("details[data-ask]:not([open]) > .inside")) {
    inside.replaceChildren();
  }
}

/** Say in a part that was just opened that it is on its way. */
export function showWaiting({ lastElementChild: inside }, words) {
  if (!inside.hasChildNodes()) inside.append(paragraph(words.wait, "sub"));
}

/**
 * Fill the opened parts of one kind; return the questions that they wait for.
 *
 * @param {{ask: string, streams: string[]}} asked
 * @returns {string[]}
 */
export function showParts({ ask, streams }, reply, words) {
  const { found, elements, questions } = VIEWS[ask];
  return streams.flatMap((slug) => {
    const its = found(reply, slug);
    const inside = document.querySelector(`#${CSS.escape(`${ask}-${slug}`)} > .inside`);
    if (inside) renew(inside, elements(its, slug, words).flat().filter(Boolean));
    return questions(its);
  });
}

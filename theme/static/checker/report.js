// The verdicts, best first: for each stream how it fits and why, then every criterion with its rules.

import { countsIn } from "./answer-bar.js";
import { citationElements, giveSources } from "./citations.js";
import { today, written } from "./days.js";
import { badge, element, fill, hiddenEnd, list, opening, paragraph, renew } from "./elements.js";
import { partsOf } from "./details.js";
import { ruleDays, ruleLink } from "./rule-days.js";
import { shortPlace, shortStreams } from "./in-short.js";

/** Verdicts in the order in which they are counted. */
const ORDER = ["not_met", "unknown", "met", "officer", "not_applicable"];

/** How many unanswered questions a stream names itself; the form asks for all of them. */
const NAMED = 3;

/**
 * Put a report in the place of the last one; what the reader had opened stays open.
 *
 * The best stream comes first. Those that are for other people, and those that are not there on the
 * day, are folded, unless it was they that were asked about, or nothing else is left.
 *
 * @param {HTMLElement} place
 * @param {any} report
 * @param {any} words the visitor's words, from the page
 */
export function showReport(place, report, words) {
  const requirements = report.streams.flatMap((stream) => stream.requirements);
  giveSources(
    requirements.flatMap(({ rules }) => rules),
    report.citations,
  );
  const made = (...fits) =>
    report.streams
      .filter(({ fit }) => fits.includes(fit))
      .map((stream) => streamElement(dated(stream, report, words), report, words));
  const [yours, others, closed] = [
    made("meets", "open", "misses"),
    made("not_yours"),
    made("closed"),
  ];
  renew(
    place,
    [
      ...yours,
      folded("not-yours", words.not_yours, others, yours.length),
      folded("former", words.former, closed, !report.others.length),
      report.others.length && otherStreams(report, words),
    ]
      .flat()
      .filter(Boolean),
  );
}

function folded(id, summary, made, fold) {
  return fold && made.length ? opening(id, fill(summary, { count: made.length }), ...made) : made;
}

/** What else there is on that day: one press away, those that can be used first. */
function otherStreams({ others }, words) {
  const there = [...others].sort((one, other) => Number(other.there) - Number(one.there));
  const items = there.map(({ slug, status }) => {
    const add = element("button", { type: "button", className: "link" }, words.about.add);
    add.dataset.add = slug;
    add.append(hiddenEnd(words.streams[slug].title, words));
    return element("div", {}, words.streams[slug].title, ` (${words.statuses[status]}) `, add);
  });
  return opening(
    "others",
    fill(words.about.others, { count: others.length }),
    list(items, "plain"),
    element("button", { type: "button", id: "add-all" }, words.about.all),
  );
}

/** Return the streams that are not there and whose criteria stand open. */
export function openedStreams(place) {
  return [...place.querySelectorAll("details[data-stream][open]")].map(
    ({ dataset }) => dataset.stream,
  );
}

/** Return the questions that keep the opened criteria of former streams open. */
export function openedQuestions({ streams }) {
  return streams
    .filter(({ there }) => !there)
    .flatMap(({ requirements }) => requirements)
    .filter(({ verdict }) => verdict === "unknown")
    .flatMap((requirement) => requirement.because)
    .flatMap(({ facts }) => facts);
}

/** Return a stream with its days in the words of the page. */
function dated(stream, { on }, words) {
  const { status_since, criteria_day } = stream;
  return {
    ...stream,
    on: written(on, words),
    status_since: status_since && written(status_since, words),
    criteria_day: written(criteria_day, words),
    rules_day: criteria_day,
  };
}

function streamElement(stream, report, words) {
  const { next_questions } = report;
  const status =
    report.on === today()
      ? [words.status_today, words.status_today_since]
      : [words.status, words.status_since];
  return element(
    "article",
    { className: "stream", id: `stream-${stream.slug}` },
    element("h3", {}, fitBadge(stream, words), " ", stream.title),
    paragraph(headline(stream, words)),
    stream.there ? why(stream, next_questions, words) : null,
    shortStreams(report).includes(stream.slug) ? shortPlace(stream) : null,
    nextStep(stream, words),
    paragraph(
      [
        fill(status[Number(Boolean(stream.status_since))], {
          ...stream,
          status: words.statuses[stream.status],
        }),
        " ",
        stream.status_note,
      ],
      "sub",
    ),
    stream.there ? criteria(stream, words) : laterCriteria(stream, words),
    partsOf(stream, words),
  );
}

/** What a person does next; of a stream that waits for answers the questions say it. */
function nextStep({ fit, slug }, { next }) {
  if (fit === "misses") return paragraph(`${next.first} ${next.misses}`);
  if (!next[fit]) return null;
  const { href, textContent } = next[fit];
  const step = element("a", { href: fill(href, { slug }), textContent, target: "_blank" });
  return paragraph([next.first, " ", step]);
}

/** Make the sign and the words of how a stream fits; one that is closed says its status. */
function fitBadge({ fit, status }, { fits, statuses }) {
  const textContent = fit === "closed" ? statuses[status] : fits[fit];
  return element("span", { className: `verdict ${fit}`, textContent });
}

function headline(stream, words) {
  const { headlines, verdicts } = words;
  if (stream.verdict === "not_applicable") return headlines.not_applicable;
  if (!stream.there)
    return fill(headlines.gone, { ...stream, criteria: verdicts[stream.criteria] });
  const judged = stream.fit === "meets" && stream.counts.officer;
  return fill(headlines[judged ? "officer" : stream.fit], countsIn(stream, words));
}

/** What decided the stream, or what holds it open: the first questions stand for the others. */
function why(stream, next, words) {
  if (stream.fit === "meets") return list(judgedIn(stream));
  const isOpen = ({ facts }) => facts.length === 1 && next.includes(facts[0]);
  const open = stream.because.filter(isOpen);
  const seen = [...stream.because.filter((one) => !isOpen(one)), ...open.slice(0, NAMED)];
  const more = open.length - NAMED;
  return [
    because({ ...stream, because: seen }),
    more > 0 ? paragraph(fill(words.more_open, { count: more }), "sub") : null,
  ];
}

/** Return what an officer judges, in the words of the rules. */
function judgedIn({ requirements }) {
  return requirements
    .filter(({ stage }) => stage === "eligible")
    .flatMap(({ rules }) => rules)
    .filter(({ verdict }) => verdict === "officer")
    .map(({ says }) => says);
}

function criteria(stream, words) {
  const summary = [words.all_criteria, " ", counts(stream.requirements, words)];
  return opening(
    `criteria-${stream.slug}`,
    named(summary, stream, words),
    ...stages(stream, words),
  );
}

/** The criteria of a stream that is not there: asked for once somebody opens them. */
function laterCriteria(stream, words) {
  const made = opening(
    `criteria-${stream.slug}`,
    fill(words.criteria, stream),
    ...stages(stream, words),
  );
  made.dataset.stream = stream.slug;
  return made;
}

/** The same words stand under each stream: the title tells them apart for those who only listen. */
function named(summary, { title }, words) {
  return element("span", {}, summary, hiddenEnd(title, words));
}

function stages(stream, words) {
  return words.stages.map(([stage, title]) => stageElement(stream, stage, title, words));
}

function counts(requirements, words) {
  const eligible = requirements.filter(({ stage }) => stage === "eligible");
  const items = ORDER.map((verdict) => {
    const count = eligible.filter((requirement) => requirement.verdict === verdict).length;
    return count ? [element("span", {}, badge(verdict, words), ` ${count}`), " "] : null;
  });
  return element("span", { className: "counts" }, items);
}

function stageElement(stream, stage, title, words) {
  const requirements = stream.requirements.filter((requirement) => requirement.stage === stage);
  if (!requirements.length) return null;
  // A step or a word explained is told and not tested, so it has no verdict to show.
  const told = ({ verdict }) =>
    stage === "step" || (stage === "definition" && verdict === "not_applicable");
  return element(
    "section",
    { className: `stage ${stage}` },
    element("h4", { textContent: title }),
    ...requirements.map((one) => requirementElement(stream, one, told(one), words)),
  );
}

function requirementElement(stream, requirement, told, words) {
  const { title, rules } = requirement;
  const summary = fill(words.rules_and_sources, { count: rules.length });
  return element(
    "section",
    { className: "requirement" },
    element("h5", {}, told ? null : badge(requirement.verdict, words), " ", title),
    because(requirement),
    paragraph(requirement.ask),
    opening(
      `rules-${stream.slug}-${rules[0].id}`,
      named(summary, requirement, words),
      paragraph(requirement.route && fill(words.route, requirement), "sub"),
      paragraph(requirement.one_is_enough && rules.length > 1 && words.one_is_enough, "sub"),
      ...rules.map((rule) => ruleElement(rule, stream, told, rules.length > 1, words)),
    ),
  );
}

/** A rule; of several, each says what it saw itself. */
function ruleElement(rule, stream, told, oneOfMany, words) {
  return element(
    "section",
    { className: "rule" },
    element(
      "h6",
      {},
      told ? null : badge(rule.verdict, words),
      " ",
      rule.title,
      " ",
      element("small", {}, ruleLink(rule, stream, words)),
    ),
    paragraph(rule.says),
    oneOfMany ? because(rule) : null,
    paragraph(rule.note, "sub"),
    ruleDays(rule.in_force, words),
    ...citationElements(rule, words),
  );
}

function because({ because: seen, verdict }) {
  const items = seen.map(({ facts, text }) => {
    const question = verdict === "unknown" && facts.length === 1 ? `#question-${facts[0]}` : null;
    return question ? element("a", { href: question }, text) : text;
  });
  return list(items, "because");
}

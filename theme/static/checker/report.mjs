// A report as elements. Text goes in as text: no markup is ever read from a reply.

/** Verdicts in the order in which they are counted. */
const ORDER = ["not_met", "unknown", "met", "officer", "not_applicable"];

/**
 * Put a report in the place of the last one; what the reader had opened stays open.
 *
 * @param {HTMLElement} place
 * @param {{on: string, streams: object[]}} report
 * @param {Record<string, any>} words the visitor's words, from the page
 */
export function showReport(place, report, words) {
  const open = new Set([...place.querySelectorAll("details[open]")].map(({ id }) => id));
  const [there, gone] = [true, false].map((wanted) =>
    report.streams
      .filter((stream) => stream.there === wanted)
      .map((stream) => streamElement(stream, report.on, words)),
  );
  const former =
    gone.length &&
    element(
      "details",
      { id: "former" },
      element("summary", { textContent: fill(words.former, { count: gone.length }) }),
      ...gone,
    );
  place.replaceChildren(...there, ...(former ? [former] : []));
  for (const id of open) document.getElementById(id)?.setAttribute("open", "");
}

/** Fill `{name}` in a text of the page. */
export function fill(text, values) {
  return text.replace(/\{(\w+)\}/g, (_, name) => values[name]);
}

function streamElement(stream, on, words) {
  const status = stream.status_since ? words.status_since : words.status;
  return element(
    "article",
    { className: "stream" },
    element("h3", {}, badge(stream.verdict, words), ` ${stream.title}`),
    element("p", { textContent: headline(stream, words) }),
    element("p", {
      className: "sub",
      textContent: `${fill(status, { on, ...stream })} ${stream.status_note ?? ""}`,
    }),
    ...(stream.there ? criteria(stream, words) : [laterCriteria(stream, words)]),
  );
}

function criteria(stream, words) {
  return [
    counts(stream.requirements, words),
    ...words.stages.map(([stage, title]) => stageElement(stream, stage, title, words)),
  ];
}

/** The criteria of a stream that is not there: asked for once somebody opens them. */
function laterCriteria(stream, words) {
  const made = element(
    "details",
    { id: `criteria-${stream.slug}` },
    element("summary", { textContent: fill(words.criteria, stream) }),
    ...(stream.requirements.length ? criteria(stream, words) : []),
  );
  made.dataset.stream = stream.slug;
  return made;
}

/** Return the streams that are not there and whose criteria stand open. */
export function openedStreams(place) {
  return [...place.querySelectorAll("details[data-stream][open]")].map(({ dataset }) => dataset.stream);
}

function headline(stream, words) {
  if (stream.there || stream.verdict === "not_applicable") return words.headlines[stream.verdict];
  return fill(words.headlines.gone, { ...stream, criteria: words.verdicts[stream.criteria] });
}

function counts(requirements, words) {
  const eligible = requirements.filter(({ stage }) => stage === "eligible");
  const items = ORDER.map((verdict) => {
    const count = eligible.filter((requirement) => requirement.verdict === verdict).length;
    return count ? element("li", {}, badge(verdict, words), ` ${count}`) : null;
  });
  return element("ul", { className: "counts" }, ...items);
}

function stageElement(stream, stage, title, words) {
  const requirements = stream.requirements.filter((requirement) => requirement.stage === stage);
  if (!requirements.length) return null;
  // A step or a word explained is told and not tested, so it has no verdict to show.
  const told = ({ verdict }) =>
    stage === "step" || (stage === "definition" && verdict === "not_applicable");
  return element(
    "section",
    { className: "stage" },
    element("h4", { textContent: title }),
    ...requirements.map((requirement) =>
      requirementElement(requirement, told(requirement) ? { ...words, verdicts: null } : words),
    ),
  );
}

function requirementElement(requirement, words) {
  const { title, verdict, rules } = requirement;
  const route = requirement.route && fill(words.route, requirement);
  const enough = requirement.one_is_enough && rules.length > 1 ? words.one_is_enough : null;
  const summary = fill(words.rules_and_sources, { count: rules.length });
  return element(
    "section",
    { className: "requirement" },
    element("h5", {}, badge(verdict, words), ` ${title}`),
    because(requirement),
    element(
      "details",
      { id: `rules-${rules[0].id}` },
      element("summary", {}, summary, element("span", { className: "hidden" }, `: ${title}`)),
      route && element("p", { className: "sub", textContent: route }),
      enough && element("p", { className: "sub", textContent: enough }),
      ...rules.map((rule) => ruleElement(rule, words)),
    ),
  );
}

function ruleElement(rule, words) {
  return element(
    "section",
    { className: "rule" },
    element("h6", {}, badge(rule.verdict, words), ` ${rule.title} `, element("small", {}, rule.id)),
    element("p", { textContent: rule.says }),
    because(rule),
    rule.note && element("p", { className: "sub", textContent: rule.note }),
    element("p", { className: "sub", textContent: fill(words.standing, rule) }),
    element("ul", { className: "sources" }, ...rule.sources.map(sourceElement)),
  );
}

function because({ because: seen, verdict }) {
  if (!seen.length) return null;
  const items = seen.map(({ facts, text }) => {
    const question = verdict === "unknown" && facts.length === 1 ? `#question-${facts[0]}` : null;
    return element("li", {}, question ? element("a", { href: question, textContent: text }) : text);
  });
  return element("ul", { className: "because" }, ...items);
}

function sourceElement(source) {
  if (!/^https?:\/\//.test(source)) return element("li", { textContent: source });
  const textContent = source.replace(/^https?:\/\/(www\.)?/, "");
  // A tab of its own: leaving the page would lose the answers.
  const link = { href: source, rel: "external noreferrer", target: "_blank", textContent };
  return element("li", {}, element("a", link));
}

function badge(verdict, { verdicts }) {
  if (!verdicts) return null;
  return element("span", { className: `verdict ${verdict}`, textContent: verdicts[verdict] });
}

/** Make an element with properties and children; children that are nothing are left out. */
function element(name, properties, ...children) {
  const made = Object.assign(document.createElement(name), properties);
  made.append(...children.filter(Boolean));
  return made;
}

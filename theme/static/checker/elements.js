// Elements made from text: no markup is ever read from a reply.

/** Make an element with properties and children; children that are nothing are left out. */
export function element(name, properties, ...children) {
  const made = Object.assign(document.createElement(name), properties);
  made.append(...children.flat(Infinity).filter(Boolean));
  return made;
}

/** Make a paragraph of a text; nothing where there is no text. */
export function paragraph(text, className = "") {
  return text ? element("p", { className }, text) : null;
}

/** Return words that are in a language of their own, such as those of a source; they say so. */
export function quoted(textContent, { quoted: lang }) {
  const other = lang && lang !== document.documentElement.lang;
  return textContent && other ? element("span", { lang, textContent }) : textContent;
}

/** Make a list; nothing where there is nothing to list. */
export function list(items, className = "") {
  const listed = items.filter(Boolean);
  return listed.length
    ? element("ul", { className }, ...listed.map((item) => element("li", {}, item)))
    : null;
}

/** Make a part that can be opened; its id keeps it open when the report is made anew. */
export function opening(id, summary, ...children) {
  return element("details", { id }, element("summary", {}, summary), ...children);
}

/** Fill `{name}` in a text of the page. */
export function fill(text, values) {
  return text.replace(/\{(\w+)\}/g, (_, name) => values[name]);
}

/** Fill `{name}` in a text of the page with elements; return the parts in the order of the text. */
export function fillWith(text, values) {
  return text.split(/\{(\w+)\}/).map((part, place) => (place % 2 ? values[part] : part));
}

/** Make the end of a name that only those who listen need: its like stands elsewhere too. */
export function hiddenEnd(said, { named }) {
  return element("span", { className: "hidden" }, fill(named, { name: "", said }));
}

/** Make the sign and the word of a verdict. */
export function badge(verdict, { verdicts }) {
  return element("span", { className: `verdict ${verdict}`, textContent: verdicts[verdict] });
}

/** Return the words of a question. */
export function promptOf(name) {
  const label = document.querySelector(`#question-${name} > :is(legend, label)`);
  return (label?.querySelector(".whole") ?? label)?.textContent ?? name;
}

/** Make a link to a question, in the words of the form. */
export function questionLink(name) {
  return element("a", { href: `#question-${name}`, textContent: promptOf(name) });
}

/**
 * Give a place other children and keep every one that is alike.
 *
 * So focus stays where it is, what the reader opened stays open, and a screen reader is not thrown
 * back. Children are alike by their id, wherever in the place they stood before, or where there is
 * none by their name and order. What stands in an element with `data-kept` is left to somebody else.
 *
 * @param {any} place
 * @param {any[]} children
 * @param {Map<string, any>} before what has an id, as it was
 */
export function renew(place, children, before = byId(place)) {
  const wanted = new Set(children.map(({ id }) => id));
  let last = null;
  const next = () => (last ? last.nextSibling : place.firstChild);
  for (const child of children) {
    while (next()?.id && !wanted.has(next().id)) next().remove();
    const kept = alike(next(), child, before);
    if (kept !== next() || !kept) place.insertBefore(kept ?? child, next());
    last = kept ?? child;
    if (kept) become(kept, child, before);
    else if (child.firstElementChild) {
      // What it has inside may have stood elsewhere.
      const inside = [...child.childNodes];
      child.replaceChildren();
      renew(child, inside, before);
    }
  }
  while (next()) next().remove();
}

function byId(place) {
  return new Map([...place.querySelectorAll("[id]")].map((one) => [one.id, one]));
}

function alike(next, { nodeName, id = "" }, before) {
  const found = id ? before.get(id) : next;
  return found?.nodeName === nodeName && (found.id ?? "") === id ? found : null;
}

function become(kept, wanted, before) {
  if (kept.nodeType === Node.TEXT_NODE) {
    if (kept.data !== wanted.data) kept.data = wanted.data;
    return;
  }
  for (const { name } of [...kept.attributes]) {
    if (name !== "open" && !wanted.hasAttribute(name)) kept.removeAttribute(name);
  }
  for (const { name, value } of wanted.attributes) {
    if (kept.getAttribute(name) !== value) kept.setAttribute(name, value);
  }
  if (kept.dataset.kept === undefined) renew(kept, [...wanted.childNodes], before);
}

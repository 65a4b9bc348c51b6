// The rules of a stream: those of one day, as the address says, and a citation of each to copy.

import { element, fill } from "../checker/elements.js";
import { written } from "../checker/days.js";
import { copyText } from "../files/copy.js";

const form = /** @type {HTMLFormElement} */ (document.getElementById("as-of"));
if (form) start(form);

/** @param {any} asked has the one day to show rules of */
function start(asked) {
  const { content } = /** @type {HTMLTemplateElement} */ (document.getElementById("rule-words"));
  const words = JSON.parse(content.textContent);
  const rules = /** @type {HTMLElement[]} */ ([...document.querySelectorAll("article.criterion")]);
  const sections = [...document.querySelectorAll("section:has(> article.criterion)")];
  const status = document.getElementById("as-of-said");
  const cited = element("pre", { className: "cited" });

  document.addEventListener("click", ({ target }) => {
    const button = /** @type {HTMLElement} */ (target).closest("button.cite");
    if (button) copy(button);
  });
  asked.addEventListener("input", choose);
  asked.addEventListener("submit", (event) => event.preventDefault());
  // The field is empty only after the event.
  asked.addEventListener("reset", () => setTimeout(choose));
  addEventListener("popstate", show);
  if (location.search) {
    show();
    document.getElementById(location.hash.slice(1))?.scrollIntoView();
  }

  function choose() {
    const { value } = asked.elements.on;
    history.replaceState(null, "", (value ? `?on=${value}` : location.pathname) + location.hash);
    show();
  }

  function show() {
    const { on } = asked.elements;
    const wanted = new URLSearchParams(location.search).get("on") ?? "";
    if (on.value !== wanted) on.value = wanted;
    const day = on.value;
    const shown = rules.filter((rule) => {
      const holds = !day || isInForce(rule.dataset, day);
      rule.hidden = holds === false;
      rule.classList.toggle("perhaps", holds === undefined);
      return !rule.hidden;
    });
    for (const section of sections) {
      const none = !section.querySelector("article.criterion:not([hidden])");
      const link = document.querySelector(`.rail a[href="#${section.querySelector("h2").id}"]`);
      for (const one of /** @type {any[]} */ ([section, link.parentElement])) one.hidden = none;
    }
    const perhaps = shown.filter((rule) => rule.classList.contains("perhaps")).length;
    const said = [
      fill(words.shown, { shown: shown.length, all: rules.length, on: day && written(day, words) }),
      perhaps ? fill(words.perhaps, { count: perhaps }) : "",
    ];
    status.textContent = day ? said.join(" ").trim() : words.whole;
  }

  /** @param {Element} button */
  async function copy(button) {
    const rule = button.closest("article");
    cited.textContent = citation(rule);
    button.after(cited);
    const copied = await copyText(cited.textContent, cited);
    status.textContent = copied ? words.copied : words.marked;
  }

  /** What a letter needs: the rule, its days, its sources with section and day of reading, and where it is. */
  function citation(rule) {
    const [title, id] = [rule.querySelector("h3").firstChild.textContent.trim(), rule.id];
    const [says, days] = [rule.querySelector("p"), rule.querySelector(".facts dd")].map(textOf);
    const sources = [...rule.querySelectorAll(".sources > li")].map((source) => {
      const address = source.querySelector("a")?.href;
      const parts = [...source.children].map((part) => textOf(withoutSigns(part)));
      return [`– ${parts.join(" · ")}`, address && `<${address}>`].filter(Boolean).join(" ");
    });
    const here = new URL(`${location.pathname}${location.search}#${id}`, location.href).href;
    return [`${title} (${id})`, says, days, ...sources, here].join("\n");
  }
}

/**
 * Whether a rule is in force on a day; undefined where that is not known.
 *
 * @param {DOMStringMap} days
 * @param {string} day
 */
function isInForce({ first, last, earlier, later }, day) {
  if (day < first) return earlier === undefined ? false : undefined;
  if (last && day > last) return later === undefined ? false : undefined;
  return true;
}

/** A copy of an element without what is for the eye only. */
function withoutSigns(part) {
  const copied = part.cloneNode(true);
  for (const sign of copied.querySelectorAll("[aria-hidden]")) sign.remove();
  return copied;
}

function textOf({ textContent }) {
  return textContent.replace(/\s+/g, " ").trim();
}

// Is a wage enough: what somebody earns, beside what is published for the region of the job.

import { fill } from "../checker/elements.js";
import { readWage } from "./read-wage.js";

/** More than this an hour is more likely a day, a week or a year. */
const MOST = 250;

const form = /** @type {HTMLFormElement} */ (document.getElementById("wage"));
if (form) start();

function start() {
  const region = /** @type {HTMLSelectElement} */ (form.elements.namedItem("wage-region"));
  const paid = /** @type {HTMLInputElement} */ (form.elements.namedItem("wage-paid"));
  const options = new Map([...region.options].map(({ value, text }) => [value, text]));
  const answer = document.getElementById("wage-answer");
  const { content } = /** @type {HTMLTemplateElement} */ (document.getElementById("wage-words"));
  const words = JSON.parse(content.textContent);
  const rows = [...document.querySelectorAll("#wage-figures tr[data-region]")];
  const money = new Intl.NumberFormat(document.documentElement.lang, {
    minimumFractionDigits: 2,
    maximumFractionDigits: 2,
  });

  form.addEventListener("submit", (event) => event.preventDefault());
  form.addEventListener("input", show);
  show();

  function show() {
    answer.textContent = said();
  }

  function said() {
    if (!paid.value.trim()) return words.hint;
    const wage = readWage(paid.value);
    if (wage === null) return words.odd;
    if (!region.value) return words.where;
    const asked = figures(region.value);
    const used = asked.median ? asked : figures("ER35");
    if (!used.median) return words.none;
    const name = (of) => options.get(of) ?? words.whole;
    const values = {
      wage: money.format(wage),
      region: name(used.region),
      median: money.format(used.median),
      low: money.format(used.low),
      less: money.format(used.median - wage),
      release: used.release,
    };
    const text = [fill(reached(wage, used), values)];
    if (used !== asked) text.unshift(fill(words.without, { region: name(asked.region) }));
    if (wage > MOST) text.push(fill(words.hour, values));
    return text.join(" ");
  }

  function reached(wage, { low, median }) {
    if (wage >= median) return words.median;
    if (!low) return words.below;
    return wage >= low ? words.low : words.lower;
  }

  function figures(code) {
    const { dataset } = /** @type {HTMLElement} */ (
      rows.find((row) => row.matches(`[data-region=${code}]`))
    );
    const number = (name) => (dataset[name] ? Number(dataset[name]) : null);
    return { region: code, low: number("low"), median: number("median"), release: dataset.release };
  }
}

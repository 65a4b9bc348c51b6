// On which days a rule is in force, and where those of its stream stand as of a day.

import { written } from "./days.js";
import { element, fill } from "./elements.js";

/** Say from which day to which, what is not known of the ends, and how the first day is known. */
export function ruleDays({ first, last, earlier_perhaps, later_perhaps, basis }, words) {
  const said = words.in_force;
  const from = fill(earlier_perhaps ? said.earlier : said.from, { day: written(first, words) });
  const to = last && fill(later_perhaps ? said.later : said.to, { day: written(last, words) });
  const how = basis ? [words.first_day[basis.kind], " ", basis.text] : [];
  return element("p", { className: "sub" }, `${said.title}: ${from}, ${to ?? said.open}. `, ...how);
}

/** Make a link to a rule on the page of its stream, which shows the rules of that day. */
export function ruleLink({ id }, { slug, rules_day }, words) {
  const href = `${words.in_force.address}${slug}/?on=${rules_day}#${id}`;
  const other = element("span", { className: "hidden" }, " ", words.in_force.new_tab);
  return element("a", { href, target: "_blank" }, id, other);
}

// What a rule or a score rests on: each source by its title, and how and when its text was read.

import { written } from "./days.js";
import { element, fill, list, quoted } from "./elements.js";

/** Give what cites the sources themselves, which a reply names by their places in one list. */
export function giveSources(citing, citations) {
  for (const one of citing) one.cited = one.citations.map((place) => citations[place]);
}

/** Make the standing of a rule or of a score, and the list of its sources. */
export function citationElements(citing, words) {
  const standing = words.standings[citing.standing_code];
  return [
    element(
      "p",
      { className: "sub" },
      fill(words.standing, { standing }),
      isBelow(citing, words) && ` ${words.below_its_sources}`,
    ),
    list(
      citing.cited.map((source) => sourceElement(source, words)),
      "sources",
    ),
  ];
}

/** Whether it is less sure than each of its sources; the words of the page begin with the surest. */
function isBelow({ standing_code, cited }, { standings }) {
  const ranks = Object.keys(standings);
  const rank = ranks.indexOf(standing_code);
  return cited.every((source) => ranks.indexOf(source.standing_code) < rank);
}

function sourceElement(source, words) {
  const { title, section, publisher, url, archived, read_on, standing_code } = source;
  const read = read_on ? fill(words.read_on, { day: written(read_on, words) }) : words.not_read_on;
  const known = [words.standings[standing_code], read].join(" · ");
  return element(
    "span",
    {},
    url ? link(url, quoted(title, words)) : quoted(title, words),
    section && quoted(`, ${section}`, words),
    " ",
    element(
      "span",
      { className: "sub" },
      quoted(publisher, words),
      ` · ${known}`,
      archived && [" · ", link(archived, words.archived)],
    ),
  );
}

/** Make a link that opens a tab of its own, since leaving would lose the answers. */
function link(href, text) {
  return element("a", { href, rel: "external noreferrer", target: "_blank" }, text);
}

// What a rule or a score rests on: each source by its title, and how and when its text was read.

import { written } from "./days.js";
import { element, fill, list, replied } from "./elements.js";

/** Make the standing of a rule or of a score, and the list of its sources. */
export function citationElements(cited, words) {
  const standing = words.standings[cited.standing_code];
  return [
    element(
      "p",
      { className: "sub" },
      fill(words.standing, { standing }),
      cited.below_its_sources && ` ${words.below_its_sources}`,
    ),
    list(
      cited.citations.map((source) => sourceElement(source, words)),
      "sources",
    ),
  ];
}

function sourceElement(source, words) {
  const { title, section, publisher, url, archived, read_on, standing_code } = source;
  const read = read_on ? fill(words.read_on, { day: written(read_on, words) }) : words.not_read_on;
  const known = [words.standings[standing_code], read].join(" · ");
  return element(
    "span",
    {},
    url ? link(url, replied(title, words)) : replied(title, words),
    section && replied(`, ${section}`, words),
    " ",
    element(
      "span",
      { className: "sub" },
      replied(publisher, words),
      ` · ${known}`,
      archived && [" · ", link(archived, words.archived)],
    ),
  );
}

/** Make a link that opens a tab of its own, since leaving would lose the answers. */
function link(href, text) {
  return element("a", { href, rel: "external noreferrer", target: "_blank" }, text);
}

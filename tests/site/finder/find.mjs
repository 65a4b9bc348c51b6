// Answer searches by the site's own modules: JSON on standard input, JSON on standard output.

import { readFileSync } from "node:fs";

const { modules, names, more, searches } = JSON.parse(readFileSync(0, "utf8"));
const { namesOf2021 } = await import(`${modules}/names.js`);
const { Finder } = await import(`${modules}/finder.js`);
const text = readFileSync(names, "utf8");

const replies = {};
for (const [year, asked] of Object.entries(searches)) {
  const finder = await Finder.of(`noc_${year}`, text, async () => readFileSync(more, "utf8"));
  replies[year] = [];
  for (const typed of asked) {
    const { found, all } = await finder.find(typed);
    const first = found.slice(0, 20);
    replies[year].push({ all, found: first.map(({ of, kind, shown }) => [of.code, kind, shown]) });
  }
}
const jobs = [...namesOf2021(text)].flat().filter(({ kind }) => kind === "job");
replies.jobs = jobs.map(({ of, shown }) => [of.code, shown]);
console.log(JSON.stringify(replies));

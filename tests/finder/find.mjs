// Answer searches by the site's own modules: JSON on standard input, JSON on standard output.

import { readFileSync } from "node:fs";

const { modules, names, searches } = JSON.parse(readFileSync(0, "utf8"));
const { namesOf2016, namesOf2021 } = await import(`${modules}/names.js`);
const { Search } = await import(`${modules}/search.js`);
const text = readFileSync(names, "utf8");

const replies = {};
for (const [classification, namesOf] of Object.entries({ 2016: namesOf2016, 2021: namesOf2021 })) {
  const search = await Search.over(namesOf(text));
  replies[classification] = (searches[classification] ?? []).map((typed) => {
    const { found, all } = search.find(typed);
    const first = found.slice(0, 20);
    return { all, found: first.map(({ of, kind, shown }) => [of.code, kind, shown]) };
  });
}
const jobs = [...namesOf2021(text)].flat().filter(({ kind }) => kind === "job");
replies.jobs = jobs.map(({ of, shown }) => [of.code, shown]);
console.log(JSON.stringify(replies));

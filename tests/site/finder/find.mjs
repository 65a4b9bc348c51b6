// Answer searches by the site's own modules: a question as JSON on each line in, its answer on a
// line out. Each question has a search of its own, as a visitor has who has just opened the page;
// or that of a visitor whose page has loaded the names of the other language too.

import { readFileSync } from "node:fs";
import { createInterface } from "node:readline";

const [modules, names, more] = process.argv.slice(2);
const { nameOfCode, namesOf2021 } = await import(`${modules}/names.js`);
const { Finder } = await import(`${modules}/finder.js`);
const text = readFileSync(names, "utf8");
const standing = new Map();

const opened = (classification) =>
  Finder.of(classification, text, async () => readFileSync(more, "utf8"));

async function withMore(classification) {
  if (!standing.has(classification)) {
    const finder = await opened(classification);
    await finder.find("zzzz"); // What nobody is called needs all names.
    standing.set(classification, finder);
  }
  return standing.get(classification);
}

async function replies({ classification, asked, loaded }) {
  const finder = await (loaded ? withMore : opened)(classification);
  const searches = [];
  for (const typed of asked) searches.push(await finder.find(typed));
  return searches.map(({ found, all }) => ({
    all,
    found: found.slice(0, 20).map(({ of, kind, shown }) => [of.code, kind, shown]),
  }));
}

function jobs() {
  const named = [...namesOf2021(text)].flat().filter(({ kind }) => kind === "job");
  return named.map(({ of, shown }) => [of.code, shown]);
}

function occupations({ codes }) {
  return codes.map((code) => {
    const of = nameOfCode(text, code)?.of;
    return of && [of.code, of.title, of.became];
  });
}

function reply(question) {
  if (question.codes) return occupations(question);
  return question.asked ? replies(question) : jobs();
}

for await (const line of createInterface({ input: process.stdin })) {
  const question = JSON.parse(line);
  console.log(JSON.stringify(await reply(question)));
}

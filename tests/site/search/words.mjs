// Cut excerpts by the module that the browser runs: a text and words as JSON on each line in, the
// terms of the text and the pieces of its excerpt on a line out.

import { createInterface } from "node:readline";

const [modules] = process.argv.slice(2);
const { excerpt, termOf, wordsOf } = await import(`${modules}/words.js`);

for await (const line of createInterface({ input: process.stdin })) {
  const { text, words } = JSON.parse(line);
  const terms = wordsOf(text).map(termOf);
  const pieces = excerpt(text, new Set(words.flatMap(wordsOf).map(termOf)));
  console.log(JSON.stringify({ terms, pieces }));
}

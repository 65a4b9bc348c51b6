// Cut excerpts by the module that the browser runs: texts and terms in, pieces out, as JSON.

import { readFileSync } from "node:fs";

const { modules, asked } = JSON.parse(readFileSync(0, "utf8"));
const { excerpt, termOf, wordsOf } = await import(`${modules}/words.js`);
const cut = ({ text, words }) => ({
  terms: wordsOf(text).map(termOf),
  pieces: excerpt(text, new Set(words.flatMap(wordsOf).map(termOf))),
});
console.log(JSON.stringify(asked.map(cut)));

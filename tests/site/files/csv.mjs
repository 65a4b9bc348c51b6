// Write a row of a table by the module that the browser runs: a row as JSON on each line in, the
// text of its file on a line out.

import { createInterface } from "node:readline";

const [modules] = process.argv.slice(2);
const { csvText } = await import(`${modules}/csv.js`);

for await (const line of createInterface({ input: process.stdin })) {
  console.log(JSON.stringify(csvText(["a", "b", "c"], [JSON.parse(line)])));
}

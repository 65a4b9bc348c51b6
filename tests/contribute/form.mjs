// Make draws by the modules of the form: a case as JSON on each line in, its reply on a line out.

import { readFileSync } from "node:fs";
import { createInterface } from "node:readline";

const [modules, path] = process.argv.slice(2);
const { newDraw } = await import(`${modules}/draw.js`);
const facts = JSON.parse(readFileSync(path, "utf8"));

for await (const line of createInterface({ input: process.stdin })) {
  const { given, today, another } = JSON.parse(line);
  console.log(JSON.stringify(newDraw(given, facts, { today, another })));
}

// Write tables by the module that the browser runs: rows in, one CSV for each row out, as JSON.

import { readFileSync } from "node:fs";

const { modules, rows } = JSON.parse(readFileSync(0, "utf8"));
const { csvText } = await import(`${modules}/csv.js`);
console.log(JSON.stringify(rows.map((row) => csvText(["a", "b", "c"], [row]))));

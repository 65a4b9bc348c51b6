// Read wages by the module that the browser runs: a text as JSON on each line in, a number out.

import { createInterface } from "node:readline";

const { readWage } = await import(`${process.argv[2]}/read-wage.js`);
for await (const line of createInterface({ input: process.stdin })) {
  console.log(JSON.stringify(readWage(JSON.parse(line))));
}

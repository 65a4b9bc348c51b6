// Time the shipped checker in Pyodide under Node.
//
// In:  {"pyodide": folder, "checker": folder, "messages": [text, …]}.
// Out: {"start": ms, "answers": [ms, …]}, the quickest of some runs for each message.

import { readFile } from "node:fs/promises";
import { text } from "node:stream/consumers";
import { loadPyodide } from "pyodide";
import { TABLES, startPython } from "../../theme/static/checker/python.mjs";

const RUNS = 7;
const { pyodide, checker, messages } = JSON.parse(await text(process.stdin));

async function files() {
  const [wheel, ...tables] = await Promise.all([
    readFile(`${checker}/checker.whl`),
    ...TABLES.map((name) => readFile(`${checker}/${name}`, "utf8")),
  ]);
  return { wheel: new Uint8Array(wheel), tables };
}

function quickest(run) {
  const times = Array.from({ length: RUNS }, () => {
    const begun = performance.now();
    run();
    return performance.now() - begun;
  });
  return Math.min(...times);
}

const begun = performance.now();
const where = { indexURL: pyodide, stdLibURL: `${pyodide}/python_stdlib.zip` };
const answer = await startPython(loadPyodide, where, files());
const start = performance.now() - begun;
const answers = messages.map((message) => quickest(() => answer(message)));
process.stdout.write(JSON.stringify({ start, answers }));

// Time the shipped checker in Pyodide under Node.
//
// In:  {"pyodide": folder, "checker": folder, "messages": [text, …]}.
// Out: {"start": ms, "answers": [ms, …]}, the quickest of some runs for each message.

import { text } from "node:stream/consumers";
import { loadPyodide } from "pyodide";
import { startPython } from "../../../theme/static/checker/python.js";
import { filesIn, restIn } from "../../browser_runtime/files.mjs";

const RUNS = 7;
const { pyodide, checker, messages } = JSON.parse(await text(process.stdin));

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
const { complete } = await startPython(loadPyodide, where, filesIn(checker));
const start = performance.now() - begun;
const answer = complete(await restIn(checker));
const answers = messages.map((message) => quickest(() => answer(message)));
process.stdout.write(JSON.stringify({ start, answers }));

// Ask messages and run the tour under Node, in a Python with probes; say which functions ran.
//
// In:  {"pyodide": folder, "checker": folder, "tour": source, "messages": [text, …]}.
// Out: [number of a function among those of the file, …].

import { text } from "node:stream/consumers";
import { setTimeout as pause } from "node:timers/promises";
import { loadPyodide } from "pyodide";
import { filesIn, restIn } from "../../plugins/browser_runtime/files.mjs";
import { startPython } from "../../theme/static/checker/python.js";
import { ran, watchProbes } from "./probes.mjs";

// Node would print the line at fault, and Pyodide is one line of a megabyte.
process.on("uncaughtException", ({ message }) => {
  console.error(message);
  process.exit(1);
});
const { pyodide, checker, tour, messages } = JSON.parse(await text(process.stdin));
watchProbes();
let python;
async function load(options) {
  python = await loadPyodide({ ...options, stdout() {}, stderr() {} });
  return python;
}
const where = { indexURL: pyodide, stdLibURL: `${pyodide}/python_stdlib.zip` };
const { check, complete } = await startPython(load, where, filesIn(checker, "fr"));
messages.forEach(check);
const answer = complete(await restIn(checker));
messages.forEach(answer);
const { dict, exec } = python.pyimport("builtins");
exec(tour, dict([["__name__", "tour"]]));
// What scripts have held of Python is given back once they are collected.
for (let turn = 0; turn < 5; turn += 1) {
  answer(messages[0]);
  globalThis.gc();
  await pause(100);
}
process.stdout.write(JSON.stringify(ran()));

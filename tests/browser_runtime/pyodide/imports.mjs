// Which files of the standard library, uncut but for the stand-ins, a run of the checker imports, under Node.
//
// In: {"pyodide": folder, "library": zip file, "checker": folder, "messages": [text, …]}.
// Out: [name in the zip file, …].

import { text } from "node:stream/consumers";
import { loadPyodide } from "pyodide";
import { filesIn, restIn } from "../../../plugins/browser_runtime/files.mjs";
import { startPython } from "../../../theme/static/checker/python.js";

// Node would print the line at fault, and Pyodide is one line of a megabyte.
process.on("uncaughtException", ({ message }) => {
  console.error(message);
  process.exit(1);
});
const { pyodide, library, checker, messages } = JSON.parse(await text(process.stdin));
let python;
async function load(options) {
  python = await loadPyodide(options);
  return python;
}
const where = { indexURL: pyodide, stdLibURL: library };
const { check, complete } = await startPython(load, where, filesIn(checker));
check(messages[0]);
const answer = complete(await restIn(checker));
messages.forEach((message) => answer(message));
const sys = python.pyimport("sys");
const zip = `${[...sys.path].find((path) => path.endsWith(".zip"))}/`;
const found = [];
for (const module of sys.modules.values()) {
  // `__file__` would also be of two modules that Python has inside and names after files.
  const file = module?.__spec__?.origin ?? "";
  if (file.startsWith(zip)) found.push(file.slice(zip.length));
}
process.stdout.write(JSON.stringify(found));

// Answer messages with the shipped wheel in Pyodide under Node, by the very lines of the worker.
//
// In:  {"pyodide": folder, "checker": folder, "messages": [text, …]}. Out: [reply, …].

import { readFile } from "node:fs/promises";
import { text } from "node:stream/consumers";
import { loadPyodide } from "pyodide";
import { startPython } from "../../theme/static/checker/python.mjs";

// Node would print the line at fault, and Pyodide is one line of a megabyte.
process.on("uncaughtException", ({ message }) => {
  console.error(message);
  process.exit(1);
});
globalThis.fetch = () => {
  throw new Error("nothing here may ask the network");
};

async function filesIn(folder) {
  const [wheel, occupations, wages] = await Promise.all([
    readFile(`${folder}/checker.whl`),
    readFile(`${folder}/noc2021.csv`, "utf8"),
    readFile(`${folder}/wages_ontario.csv`, "utf8"),
  ]);
  return { wheel: new Uint8Array(wheel), occupations, wages };
}

const { pyodide, checker, messages } = JSON.parse(await text(process.stdin));
const where = { indexURL: pyodide, stdLibURL: `${pyodide}/python_stdlib.zip` };
const answer = await startPython(loadPyodide, where, filesIn(checker));
process.stdout.write(JSON.stringify(messages.map(answer)));

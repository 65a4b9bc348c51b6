// Answer messages with the shipped wheel in Pyodide under Node, by the very lines of the worker.
//
// In:  {"pyodide": folder, "checker": folder, "messages": [text, …], "short": [text, …]}.
// Out: [reply, …]; the replies to "short" are cut to a hash and their verdicts.

import { createHash } from "node:crypto";
import { text } from "node:stream/consumers";
import { loadPyodide } from "pyodide";
import { filesIn } from "../../plugins/runtime/files.mjs";
import { startPython } from "../../theme/static/checker/python.mjs";

// Node would print the line at fault, and Pyodide is one line of a megabyte.
process.on("uncaughtException", ({ message }) => {
  console.error(message);
  process.exit(1);
});
globalThis.fetch = () => {
  throw new Error("nothing here may ask the network");
};

const { pyodide, checker, messages, short } = JSON.parse(await text(process.stdin));
const where = { indexURL: pyodide, stdLibURL: `${pyodide}/python_stdlib.zip` };
const answer = await startPython(loadPyodide, where, filesIn(checker));
function cut(reply) {
  const verdicts = JSON.parse(reply).report.streams.map(({ verdict }) => verdict);
  return [createHash("sha256").update(reply).digest("hex"), ...verdicts].join(" ");
}
const replies = [...messages.map(answer), ...short.map((message) => cut(answer(message)))];
process.stdout.write(JSON.stringify(replies));

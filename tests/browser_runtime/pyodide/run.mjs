// Answer messages with the shipped checker in Pyodide under Node, by the very lines of the worker.
//
// In:  {"pyodide": folder, "checker": folder, "first": [text, …], "messages": …, "short": …}.
// Out: [reply, …]; those to "first" come from the first part of the code, before the rest is there;
//      those to "short" are cut to a hash and their verdicts.

import { createHash } from "node:crypto";
import { text } from "node:stream/consumers";
import { loadPyodide } from "pyodide";
import { filesIn, restIn } from "../../../plugins/browser_runtime/files.mjs";
import { CUT, startPython } from "../../../theme/static/checker/python.js";

// Node would print the line at fault, and Pyodide is one line of a megabyte.
process.on("uncaughtException", ({ message }) => {
  console.error(message);
  process.exit(1);
});
const LANGUAGE = "fr";
globalThis.fetch = () => {
  throw new Error("nothing here may ask the network");
};

const { pyodide, checker, first, messages, short } = JSON.parse(await text(process.stdin));
const { instantiate } = WebAssembly;
let called;
/** @type {any} */
const watched = async (source, imports) => {
  const made = /** @type {any} */ (await instantiate(source, imports));
  called = made.instance.exports[CUT];
  return made;
};
WebAssembly.instantiate = watched;
const where = { indexURL: pyodide, stdLibURL: `${pyodide}/python_stdlib.zip` };
const { check, complete } = await startPython(loadPyodide, where, filesIn(checker, LANGUAGE));
// Pyodide makes a text letter by letter: V8 keeps each as a part of its own, and thousands of such
// replies fill its memory. A copy is one part.
const copied = (reply) => Buffer.from(reply).toString();
const replies = first.map((message) => copied(check(message)));
const answer = complete(await restIn(checker));
function cut(reply) {
  const verdicts = JSON.parse(reply).report.streams.map(({ verdict }) => verdict);
  return [createHash("sha256").update(reply).digest("hex"), ...verdicts].join(" ");
}
replies.push(
  ...messages.map((message) => copied(answer(message))),
  ...short.map((message) => cut(answer(message))),
);
if (called.value) throw new Error("a function was called that was cut");
process.stdout.write(JSON.stringify(replies));

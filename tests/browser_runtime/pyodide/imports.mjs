// Which files of the stock standard library a run of the checker imports, under Node.
//
// In: {"pyodide": folder, "checker": folder, "messages": [text, …]}. Out: [name in the zip, …].

import { text } from "node:stream/consumers";
import { loadPyodide } from "pyodide";
import { filesIn, restIn } from "../../../plugins/browser_runtime/files.mjs";
import { startPython } from "../../../theme/static/checker/python.js";

const LOADED = `
import json, sys
zips = [path for path in sys.path if path.endswith(".zip")]
found = {
    module.__file__.removeprefix(zips[0] + "/")
    for module in list(sys.modules.values())
    if (getattr(module, "__file__", None) or "").startswith(zips[0] + "/")
}
json.dumps(sorted(found))
`;

const { pyodide, checker, messages } = JSON.parse(await text(process.stdin));
let python;
async function load(options) {
  python = await loadPyodide(options);
  return python;
}
const where = { indexURL: pyodide, stdLibURL: `${pyodide}/python_stdlib.zip` };
const { check, complete } = await startPython(load, where, filesIn(checker));
check(messages[0]);
const answer = complete(await restIn(checker));
messages.forEach((message) => answer(message));
process.stdout.write(python.runPython(LOADED));

// Ask for something that was cut, of the lean Python and of the whole one that is made of it.
//
// In:  {"pyodide": folder}.
// Out: {"lean": …, "whole": …}: what came, and before and after it whether a cut function was called.

import { readFile } from "node:fs/promises";
import { text } from "node:stream/consumers";
import { loadPyodide } from "pyodide";
import { CUT, NO_PACKAGES, REST, WASM } from "../../../theme/static/checker/python.js";
import { wholePython } from "../../../theme/static/checker/whole-python.js";

const { pyodide: folder } = JSON.parse(await text(process.stdin));
const { compile, instantiate } = WebAssembly;
const read = async (name) => await readFile(`${folder}/${name}`);

/** @param {WebAssembly.Module} module */
async function tried(module) {
  let instance;
  /** @type {any} */
  const given = async (_source, imports) => {
    instance = await instantiate(module, imports);
    return { module, instance };
  };
  WebAssembly.instantiate = given;
  /** @type {any} */
  const options = { lockFileContents: NO_PACKAGES, stderr() {} };
  const stdLibURL = `${folder}/python_stdlib.zip`;
  const python = await loadPyodide({ ...options, indexURL: folder, stdLibURL });
  WebAssembly.instantiate = instantiate;
  const lacks = () => Boolean(instance.exports[CUT].value);
  const greeting = python.runPython("'é'.upper()");
  const before = lacks();
  try {
    const codec = "import _codecs_jp; _codecs_jp.getcodec('shift_jis')";
    const bytes = python.runPython(`${codec}.encode('あ漢')[0].hex()`);
    return { greeting, bytes, lacks: [before, lacks()] };
  } catch (error) {
    return { greeting, name: /** @type {Error} */ (error).name, lacks: [before, lacks()] };
  }
}

const lean = await tried(await compile(await read(WASM)));
const { buffer } = new Uint8Array(await read(WASM));
const whole = await tried(await wholePython(buffer, await compile(await read(REST))));
process.stdout.write(JSON.stringify({ lean, whole }));

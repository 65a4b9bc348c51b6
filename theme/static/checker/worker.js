// The worker: the first message says where the files are. Then come Python, as the page has compiled
// it, and questions.
//
// Out go {stage, loaded?}, {id, reply} and, when nothing more will come, {failed}: `LACKING` where
// something of Python was needed that was cut.

import { askForAll, handOver, seal } from "./downloads.js";
import { CODE, CUT, FURTHER, ROUNDS, TABLES, WASM, startPython } from "./python.js";
import { LACKING } from "./whole-python.js";

/** What Pyodide asks for by `fetch`, besides what the page compiles; it imports its two modules. */
const LIBRARY = "python_stdlib.zip";

/**
 * Load what the first verdict needs.
 *
 * @param {{pyodide: string, checker: string, words?: string}} addresses absolute; the first two with
 *   a slash at the end
 * @param {Promise<WebAssembly.Module>} wasm comes once the page has compiled it
 * @param {Promise<never>} failed rejects where it cannot be used
 */
async function load({ pyodide, checker, words }, wasm, failed) {
  let stage = "download";
  let loaded = 0;
  const count = (bytes) => postMessage({ stage, loaded: (loaded += bytes) });
  count(0);
  const needed = [pyodide + LIBRARY, ...[CODE, ...TABLES].map((name) => checker + name)];
  if (words) needed.push(words);
  const downloads = askForAll(needed, count);
  const content = async (address, as) => (await downloads.get(address))[as]();
  const files = Promise.all([
    content(checker + CODE, "arrayBuffer"),
    words && content(words, "text"),
    ...TABLES.map((name) => content(checker + name, "text")),
  ]).then(([code, spoken, ...tables]) => ({ code, tables, words: spoken }));
  // What Pyodide gets for its own asking; nobody reads it.
  downloads.set(pyodide + WASM, Promise.resolve(new Response()));
  const stop = handOver(downloads);
  const [{ loadPyodide }] = await Promise.all(
    // The second is the one that the first would import later.
    ["pyodide.js", "pyodide.asm.js"].map((name) => import(pyodide + name)),
  );
  wasm.then(() => {
    stage = "start";
    count(0);
  });
  const where = { indexURL: pyodide, stdLibURL: pyodide + LIBRARY, packageBaseUrl: pyodide };
  // Pyodide goes on without its library, and says so much later.
  const lost = new Promise((_, reject) => Promise.all(downloads.values()).catch(reject));
  const python = await Promise.race([startPython(loadPyodide, where, files), failed, lost]);
  stop();
  return python;
}

/**
 * Have the compiled Python ready for Pyodide, which would fetch and compile it later.
 *
 * loadPyodide swallows a failure here and then waits for ever; so it is heard where it happens.
 *
 * @param {Promise<WebAssembly.Module>} wasm
 * @returns {{failed: Promise<never>, lacks: () => boolean}} the first rejects where it fails; the
 *   second tells whether a function was called that was cut: nothing that comes then is an answer
 */
function useCompiled(wasm) {
  /** @type {WebAssembly.Instance} */
  let instance;
  /** @type {Promise<never>} */
  const failed = new Promise((_, reject) => {
    WebAssembly.instantiateStreaming = async (_source, imports) => {
      const module = await wasm;
      const making = WebAssembly.instantiate(module, imports);
      making.catch(reject);
      instance = await making;
      return { module, instance };
    };
  });
  const cut = () => /** @type {WebAssembly.Global} */ (instance?.exports[CUT]);
  return { failed, lacks: () => Boolean(cut()?.value) };
}

/** Load the rest; whatever comes of it, nothing can be asked of any network afterwards. */
async function complete(python, { checker }) {
  try {
    const downloads = askForAll([FURTHER, ROUNDS].map((name) => checker + name));
    const [code, rounds] = await Promise.all(downloads.values());
    const rest = { code: await code.arrayBuffer(), rounds: await rounds.text() };
    return python.complete(rest);
  } finally {
    seal();
  }
}

addEventListener(
  "message",
  ({ data: addresses }) => {
    let compiled;
    const wasm = new Promise((resolve) => (compiled = resolve));
    const { failed: unusable, lacks } = useCompiled(wasm);
    const first = load(addresses, wasm, unusable);
    const whole = first.then((python) => complete(python, addresses));
    const failed = (error) => postMessage({ failed: lacks() ? LACKING : String(error) });
    // Scripts give back what they held of Python at any time.
    addEventListener("error", ({ error }) => failed(error));
    first.then(() => postMessage({ stage: "ready" }), failed);
    // Where only the rest fails, verdicts can still be had.
    whole.then(
      () => postMessage({ stage: "whole" }),
      () => {},
    );
    addEventListener("message", async ({ data }) => {
      if (data instanceof WebAssembly.Module) return compiled(data);
      const { id, message } = data;
      try {
        const { ask = "check" } = JSON.parse(message);
        const answer = ask === "check" ? (await first).check : await whole;
        const reply = answer(message);
        if (lacks()) throw new Error(LACKING);
        postMessage({ id, reply });
      } catch (error) {
        failed(error);
      }
    });
  },
  { once: true },
);

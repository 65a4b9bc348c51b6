// The worker: the first message says where the files are, each later one is a question.
//
// Out go {stage, loaded?}, {id, reply} and, when nothing more will come, {failed}.

import { TABLES, startPython } from "./python.mjs";

/** @param {{pyodide: string, checker: string}} addresses absolute, each with a slash at its end */
async function load({ pyodide, checker }) {
  postMessage({ stage: "download", loaded: 0 });
  const files = checkerFiles(checker);
  const { loadPyodide } = await import(`${pyodide}pyodide.mjs`);
  const where = {
    indexURL: pyodide,
    stdLibURL: `${pyodide}python_stdlib.zip`,
    packageBaseUrl: pyodide,
  };
  return Promise.race([startPython(loadPyodide, where, files), wasmFailure()]);
}

async function checkerFiles(folder) {
  const [wheel, ...tables] = await Promise.all(
    ["checker.whl", ...TABLES].map(async (name) => {
      const response = await fetch(folder + name);
      if (!response.ok) throw new Error(`${name}: ${response.status}`);
      return name.endsWith(".csv") ? response.text() : response.arrayBuffer();
    }),
  );
  return { wheel, tables };
}

/**
 * Reject when the WebAssembly of Python cannot be had, and report its bytes as they come.
 *
 * loadPyodide swallows that failure and then waits for ever; so it is heard where it happens.
 */
function wasmFailure() {
  const instantiate = WebAssembly.instantiateStreaming;
  return new Promise((_, reject) => {
    WebAssembly.instantiateStreaming = async (source, imports) => {
      try {
        const response = await source;
        reportBytes(response.clone());
        return await instantiate(response, imports);
      } catch (error) {
        reject(error);
        throw error;
      }
    };
  });
}

async function reportBytes(response) {
  let loaded = 0;
  const count = (chunk) => postMessage({ stage: "download", loaded: (loaded += chunk.length) });
  try {
    await response.body.pipeTo(new WritableStream({ write: count }));
    postMessage({ stage: "start" });
  } catch {
    // The one who instantiates hears of the same failure.
  }
}

addEventListener(
  "message",
  ({ data: addresses }) => {
    const loaded = load(addresses);
    const failed = (error) => postMessage({ failed: String(error) });
    loaded.then(() => postMessage({ stage: "ready" }), failed);
    addEventListener("message", async ({ data: { id, message } }) => {
      try {
        const answer = await loaded;
        postMessage({ id, reply: answer(message) });
      } catch (error) {
        failed(error);
      }
    });
  },
  { once: true },
);

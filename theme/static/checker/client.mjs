// The page's end of the worker: one question, one reply, and never a wait without end.

import { askFor } from "./downloads.mjs";
import { WASM } from "./python.mjs";

/** How long the worker may be silent while something is awaited, in milliseconds. */
const PATIENCE = 60_000;

/** The checker could not start, stopped, or said nothing for too long. */
export class CheckerFailed extends Error {}

/**
 * @typedef {{worker: string, pyodide: string, checker: string}} Addresses
 * @typedef {{stage: "download" | "start" | "ready" | "whole" | "failed", loaded?: number}} Progress
 *   ready: first verdicts can be had; whole: so can all else, and nothing is downloaded any more
 */
export class Checker {
  #addresses;
  #onProgress;
  #patience;
  #worker = null;
  #ready = false;
  #waiting = new Map();
  #asked = 0;
  #watchdog;
  /** Bytes that have come, to the page and to the worker. */
  #loaded;

  /**
   * @param {Addresses} addresses
   * @param {{onProgress?: (progress: Progress) => void, patience?: number}} options
   */
  constructor(addresses, { onProgress = () => {}, patience = PATIENCE } = {}) {
    this.#addresses = addresses;
    this.#onProgress = onProgress;
    this.#patience = patience;
  }

  /** Start the worker, unless it runs; after a failure this is also the way to try again. */
  start() {
    if (this.#worker) return;
    const { worker, ...files } = absolute(this.#addresses);
    this.#ready = false;
    this.#loaded = { page: 0, worker: 0 };
    this.#worker = workerFrom(worker);
    this.#worker.onmessage = ({ data }) => this.#hear(data);
    this.#worker.onerror = (event) => this.#fail(event.message || "the worker did not load");
    this.#worker.postMessage(files);
    this.#compile(files.pyodide + WASM);
    this.#watch();
  }

  /**
   * Ask; rejects with CheckerFailed, after which the next question starts anew.
   *
   * @param {{
   *   ask?: "check" | "points" | "replay" | "changes",
   *   answers: Record<string, unknown>,
   *   on: string,
   *   streams?: string[],
   *   details?: string[],
   * }} question what is wanted (verdicts, where it is not said), answers by name of the question,
   *   the day to decide for, the only streams that are wanted, and those that are not there on that
   *   day whose criteria are wanted all the same
   * @returns {Promise<Record<string, any>>} `{report}`, or what `ask` names, or `{faults}`
   */
  ask(question) {
    this.start();
    const id = ++this.#asked;
    return new Promise((resolve, reject) => {
      this.#waiting.set(id, { resolve, reject });
      this.#worker.postMessage({ id, message: JSON.stringify(question) });
      this.#watch();
    });
  }

  /** Compile Python while the worker is still being made and loads the rest. */
  async #compile(address) {
    const worker = this.#worker;
    const count = (bytes) => {
      this.#loaded.page += bytes;
      if (worker === this.#worker) this.#hear({ stage: "download", loaded: this.#loaded.worker });
    };
    try {
      worker.postMessage(await WebAssembly.compileStreaming(askFor(address, count)));
    } catch (error) {
      if (worker === this.#worker) this.#fail(String(error));
    }
  }

  #hear({ stage, loaded, id, reply, failed }) {
    if (failed !== undefined) return this.#fail(failed);
    if (stage) {
      this.#ready ||= stage === "ready";
      this.#loaded.worker = loaded ?? this.#loaded.worker;
      const { page, worker } = this.#loaded;
      this.#onProgress({ stage, loaded: loaded === undefined ? loaded : page + worker });
    } else {
      this.#waiting.get(id).resolve(JSON.parse(reply));
      this.#waiting.delete(id);
    }
    this.#watch();
  }

  #watch() {
    clearTimeout(this.#watchdog);
    if (this.#ready && !this.#waiting.size) return;
    this.#watchdog = setTimeout(() => this.#fail("no sign of life"), this.#patience);
  }

  #fail(reason) {
    clearTimeout(this.#watchdog);
    this.#worker.onmessage = this.#worker.onerror = null;
    this.#worker.terminate();
    this.#worker = null;
    const waiting = [...this.#waiting.values()];
    this.#waiting.clear();
    this.#onProgress({ stage: "failed" });
    for (const { reject } of waiting) reject(new CheckerFailed(reason));
  }
}

/** A worker has no page to resolve against: a blob has no folder. */
function absolute(addresses) {
  const whole = ([name, address]) => [name, new URL(address, document.baseURI).href];
  return Object.fromEntries(Object.entries(addresses).map(whole));
}

/** The policy in a page's <meta> binds a worker made from a blob, not one made from an address. */
function workerFrom(address) {
  const source = new Blob([`import ${JSON.stringify(address)};`], { type: "text/javascript" });
  return new Worker(URL.createObjectURL(source), { type: "module", name: "checker" });
}

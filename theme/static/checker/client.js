// The page's end of the worker: one question, one reply, and never a wait without end.

import { GONE, askFor } from "./downloads.js";
import { REST, WASM } from "./python.js";
import { LACKING, wholePython } from "./whole-python.js";

/**
 * How long the worker may be silent while something is awaited, in milliseconds.
 *
 * While Python starts, it can say nothing: a phone that is slow may take a minute for it.
 */
const PATIENCE = 60_000;
const PATIENCE_AT_START = 3 * PATIENCE;

/**
 * In how many steps it is counted. A computer that slept through all of it wakes up in one step,
 * and a tab in the background takes longer steps: neither uses the patience up.
 */
const STEPS = 12;

/** Something that the page was built with is not on the host any more: another site is. */
export const OUTDATED = "outdated";

/** The checker could not start, stopped, or said nothing for too long. */
export class CheckerFailed extends Error {}

/**
 * @typedef {{worker: string, pyodide: string, checker: string, words?: string}} Addresses
 *   words: what the checker has in the place of English, on a page in another language
 * @typedef {{
 *   stage: "download" | "start" | "ready" | "whole" | "failed" | "outdated",
 *   loaded?: number,
 * }} Progress
 *   ready: first verdicts can be had; whole: so can all else, and nothing is downloaded any more;
 *   outdated: failed, for the site was published anew since the page was opened
 */
export class Checker {
  #addresses;
  #onProgress;
  #patience;
  #stage;
  #worker = null;
  /** Whether Python is the one of which much is cut, as it is until something of that is needed. */
  #lean = true;
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

  /** Start before the first question; after it a failure stands until something is asked again. */
  startEarly() {
    if (!this.#asked) this.start();
  }

  /** Start the worker, unless it runs. */
  start() {
    if (this.#worker) return;
    const { worker, ...files } = absolute(this.#addresses);
    this.#ready = false;
    this.#stage = "download";
    this.#loaded = { page: 0, worker: 0 };
    this.#worker = workerFrom(worker);
    this.#worker.onmessage = ({ data }) => this.#hear(data);
    this.#worker.onerror = (event) => this.#fail(event.message || "the worker did not load");
    this.#worker.postMessage(files);
    this.#compile(files.pyodide);
    this.#watch();
  }

  /**
   * Ask; rejects with CheckerFailed, after which the next question starts anew.
   *
   * @param {{
   *   ask?: "check" | "points" | "replay" | "changes" | "in_short",
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
      const lang = this.#addresses.words && document.documentElement.lang;
      const message = JSON.stringify({ ...question, lang });
      this.#waiting.set(id, { message, resolve, reject });
      this.#worker.postMessage({ id, message });
      this.#watch();
    });
  }

  /** Start anew with the whole Python, and ask again what has no answer yet. */
  #startWhole() {
    this.#lean = false;
    this.#stop();
    this.start();
    for (const [id, { message }] of this.#waiting) this.#worker.postMessage({ id, message });
  }

  /** Compile Python while the worker is still being made and loads the rest. */
  async #compile(folder) {
    const worker = this.#worker;
    const count = (bytes) => {
      this.#loaded.page += bytes;
      if (worker === this.#worker) this.#hear({ stage: this.#stage, loaded: this.#loaded.worker });
    };
    try {
      const python = askFor(folder + WASM, count);
      const whole = async (rest) =>
        wholePython(await (await python).arrayBuffer(), await compiled(await rest));
      worker.postMessage(
        await (this.#lean ? compiled(await python) : whole(askFor(folder + REST, count))),
      );
    } catch (error) {
      if (worker === this.#worker) this.#fail(String(error));
    }
  }

  /** @param {Partial<Progress> & {id?: number, reply?: string, failed?: string}} message */
  #hear({ stage, loaded, id, reply, failed }) {
    if (failed !== undefined) return this.#fail(failed);
    // A piece may be counted after it was used: what is loading is over by then.
    if (this.#ready && loaded !== undefined) return;
    if (stage) {
      this.#ready ||= stage === "ready";
      this.#stage = stage;
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
    clearInterval(this.#watchdog);
    if (this.#ready && !this.#waiting.size) return;
    const patience = this.#stage === "start" ? PATIENCE_AT_START : this.#patience;
    let left = STEPS;
    this.#watchdog = setInterval(() => {
      if (!--left) this.#fail("no sign of life");
    }, patience / STEPS);
  }

  #stop() {
    clearInterval(this.#watchdog);
    this.#worker.onmessage = this.#worker.onerror = null;
    this.#worker.terminate();
    this.#worker = null;
  }

  #fail(reason) {
    if (this.#lean && reason.includes(LACKING)) return this.#startWhole();
    this.#stop();
    const waiting = [...this.#waiting.values()];
    this.#waiting.clear();
    if (reason.includes(GONE)) this.#sayWhatIsGone();
    else this.#onProgress({ stage: "failed" });
    for (const { reject } of waiting) reject(new CheckerFailed(reason));
  }

  /** A file is gone with its site, or a host has lost it: only in the first case a new page helps. */
  async #sayWhatIsGone() {
    const stage = (await isReplaced(this.#addresses.checker)) ? OUTDATED : "failed";
    if (!this.#worker) this.#onProgress({ stage });
  }
}

/** Return whether this page, as the host has it now, names another folder of the checker. */
async function isReplaced(folder) {
  try {
    const page = await fetch(location.pathname, { cache: "no-store" });
    return page.ok && !(await page.text()).includes(folder);
  } catch {
    return false;
  }
}

/** Hosts that call the file something else than WebAssembly can still be read, a little slower. */
async function compiled(response) {
  const known = response.headers.get("Content-Type")?.startsWith("application/wasm");
  return known
    ? WebAssembly.compileStreaming(response)
    : WebAssembly.compile(await response.arrayBuffer());
}

/** A worker has no page to resolve against: a blob has no folder. */
function absolute(addresses) {
  const given = Object.entries(addresses).filter(([, address]) => address);
  const whole = ([name, address]) => [name, new URL(address, document.baseURI).href];
  return Object.fromEntries(given.map(whole));
}

/** The policy in a page's <meta> binds a worker made from a blob, not one made from an address. */
function workerFrom(address) {
  const source = new Blob([`import ${JSON.stringify(address)};`], { type: "text/javascript" });
  return new Worker(URL.createObjectURL(source), { type: "module", name: "checker" });
}

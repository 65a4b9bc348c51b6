// What the checker downloads: all of it asked for at once, counted as it comes, and then no more.

/** What a failure says whose file does not exist: its name holds the hash of another build. */
export const GONE = "no such file";

/** Everything in a worker that can ask a network for something, or start another that can. */
const WAYS_OUT = [
  "EventSource",
  "FontFace",
  "SharedWorker",
  "WebSocket",
  "WebSocketStream",
  "WebTransport",
  "Worker",
  "XMLHttpRequest",
  "caches",
  "fetch",
  "fetchLater",
  "importScripts",
];

/**
 * Ask for files, all at the same time.
 *
 * @param {string[]} addresses
 * @param {(bytes: number) => void} count hears of each piece that has come
 * @returns {Map<string, Promise<Response>>} rejects where a file cannot be had
 */
export function askForAll(addresses, count = () => {}) {
  return new Map(addresses.map((address) => [address, askFor(address, count)]));
}

/**
 * Ask for a file, and a second time past the browser's cache.
 *
 * @param {string} address
 * @param {(bytes: number) => void} count hears of each piece that has come
 * @returns {Promise<Response>}
 */
export async function askFor(address, count) {
  // By the time of a second try, `handOver` may have put its own in the place of the network's.
  const { fetch } = globalThis;
  let response = await fetch(address);
  // Some hosts let a browser keep for a year that there is no such file.
  if (!response.ok) response = await fetch(address, { cache: "reload" });
  if (response.status === 404) throw new Error(`${address}: ${GONE}`);
  if (!response.ok) throw new Error(`${address}: ${response.status}`);
  // A copy is counted: only of a response as it came does a browser keep what it has compiled.
  const counted = new WritableStream({ write: (piece) => count(piece.length) });
  // Where it breaks off, whoever reads the response hears of it.
  response
    .clone()
    .body.pipeTo(counted)
    .catch(() => {});
  return response;
}

/**
 * Let the next ones who ask be given what is on its way already, and nothing else.
 *
 * Pyodide asks for its files one after another, and for each by its address.
 *
 * @param {Map<string, Promise<Response>>} downloads
 * @returns {() => void} ends it
 */
export function handOver(downloads) {
  // The own property hides the inherited one.
  globalThis.fetch = async (address) => {
    const given = downloads.get(String(address));
    if (!given) throw new TypeError(`${address} is no file of the checker`);
    return given;
  };
  return () => delete globalThis.fetch;
}

/** Take away every way to a network, for ever. */
export function seal() {
  for (const name of WAYS_OUT) {
    for (let scope = globalThis; scope; scope = Object.getPrototypeOf(scope)) delete scope[name];
  }
}

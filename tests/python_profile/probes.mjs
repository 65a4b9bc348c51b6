// Which functions of a Python with probes have run: `plugins/browser_runtime/lean_python/probes.py`.

const PREFIX = "ran ";
const BITS = 64;

let probes;

/** Have the probes of the next instance remembered, and not shown to Pyodide. */
export function watchProbes() {
  const { instantiate } = WebAssembly;
  /** Bytes give a module and an instance, a module gives an instance. @type {any} */
  const watched = async (source, imports) => {
    const made = /** @type {any} */ (await instantiate(source, imports));
    const instance = made.instance ?? made;
    const all = Object.entries(instance.exports);
    const [own, others] = [true, false].map((ours) =>
      all.filter(([name]) => name.startsWith(PREFIX) === ours),
    );
    if (!own.length) return made;
    probes = own.map(([, probe]) => probe);
    const seen = { exports: Object.fromEntries(others) };
    return made.instance ? { module: made.module, instance: seen } : seen;
  };
  WebAssembly.instantiate = watched;
}

/** @returns {number[]} the functions that ran, by their numbers among those of the file */
export function ran() {
  return probes.flatMap(({ value }, word) => {
    const bits = BigInt.asUintN(BITS, value).toString(2).padStart(BITS, "0");
    return [...bits].reverse().flatMap((bit, place) => (bit === "1" ? [word * BITS + place] : []));
  });
}

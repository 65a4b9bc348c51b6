// Python with the checker in it: the same few lines in the worker and in the tests under Node.

// An empty lock file: nothing can be installed, and one request less is made. Pyodide refuses to
// start unless the version is that of its own binary interface; it moves with the pinned release.
export const NO_PACKAGES = { info: { abi_version: "2025_0" }, packages: {} };

/** Python itself, without what the checker never runs: the page compiles it; Pyodide would fetch it. */
export const WASM = "pyodide.asm.wasm";
/** What was cut of it. */
export const REST = "rest.wasm";
/** The global of Python that a function sets whose body was cut. */
export const CUT = "cut function called 0";
/** The tables of the checker, in the order in which it takes them. */
export const TABLES = ["noc2021.csv", "noc2016_to_2021.csv", "wages_ontario.csv"];
/** The code that the first verdict needs, the code of all else, and the table that this needs. */
export const [CODE, FURTHER, ROUNDS] = ["checker.zip", "further.zip", "rounds.csv"];

/** The sign before each file of a zip archive, and the bytes of what is said of the file. */
const [ENTRY, HEAD] = [0x04034b50, 30];

/**
 * Start Python with the first part of the checker.
 *
 * `check` answers what it can, `complete` takes the rest and returns what answers everything:
 * JSON in, JSON out.
 *
 * @param {(options: object) => Promise<any>} loadPyodide
 * @param {object} where options of loadPyodide that say where its files are
 * @param {Promise<{code: ArrayBuffer | Uint8Array, tables: string[], words?: string}>} files the texts
 *   of `TABLES`, and of what stands in the place of English
 * @returns {Promise<{
 *   check: (message: string) => string,
 *   complete: (rest: {code: ArrayBuffer | Uint8Array, rounds: string}) => (message: string) => string,
 * }>}
 */
export async function startPython(loadPyodide, where, files) {
  let folder;
  async function fsInit(FS, { sitePackages }) {
    folder = sitePackages;
    unpack(FS, folder, (await files).code);
  }
  const options = { ...where, lockFileContents: NO_PACKAGES, fsInit };
  const [pyodide, { tables, words }] = await Promise.all([loadPyodide(options), files]);
  const { Checker, parse_reference, parse_translations } = pyodide.pyimport("checker");
  const reference = parse_reference(...tables);
  const translations = words ? [parse_translations(words)] : [];
  const first = Checker(reference, ...translations);
  return {
    check: (message) => first.answer(message),
    complete({ code, rounds }) {
      unpack(pyodide.FS, folder, code);
      const { FullChecker } = pyodide.pyimport("checker.answers.messages_full");
      const further = FullChecker(reference, rounds, tables[1], ...translations);
      return (message) => further.answer(message);
    },
  };
}

/**
 * Write the files of a zip archive that stores them as they are.
 *
 * Pyodide has a way of its own, which takes ten times as long.
 */
function unpack(FS, folder, archive) {
  const bytes = new Uint8Array(archive);
  const numbers = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const text = new TextDecoder();
  for (let at = 0; numbers.getUint32(at, true) === ENTRY;) {
    const size = numbers.getUint32(at + 18, true);
    const name = at + HEAD;
    const more = name + numbers.getUint16(at + 26, true);
    const content = more + numbers.getUint16(at + 28, true);
    const path = `${folder}/${text.decode(bytes.subarray(name, more))}`;
    at = content + size;
    FS.mkdirTree(path.slice(0, path.lastIndexOf("/")));
    FS.writeFile(path, bytes.subarray(content, at));
  }
}

// Python with the checker in it: the same few lines in the worker and in the tests under Node.

// An empty lock file: nothing can be installed, and one request less is made. Pyodide refuses to
// start unless the version is that of its own binary interface; it moves with the pinned release.
const NO_PACKAGES = { info: { abi_version: "2025_0" }, packages: {} };

/** The tables of the checker, in the order in which it takes them. */
export const TABLES = ["noc2021.csv", "noc2016_to_2021.csv", "wages_ontario.csv"];

/**
 * Start Python, unpack the checker, read its tables once; return the function that answers.
 *
 * @param {(options: object) => Promise<any>} loadPyodide
 * @param {object} where options of loadPyodide that say where its files are
 * @param {Promise<{wheel: ArrayBuffer, tables: string[]}>} files the texts of `TABLES`
 * @returns {Promise<(message: string) => string>} JSON in, JSON out
 */
export async function startPython(loadPyodide, where, files) {
  const [pyodide, { wheel, tables }] = await Promise.all([
    loadPyodide({ ...where, lockFileContents: NO_PACKAGES }),
    files,
  ]);
  pyodide.unpackArchive(wheel, "wheel");
  const checker = pyodide.pyimport("checker");
  const reference = checker.parse_reference(...tables);
  return (message) => checker.answer(message, reference);
}

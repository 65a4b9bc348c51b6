// The checker's wheel and tables from a folder of a built site, as the worker hands them to Python.

import { readFile } from "node:fs/promises";
import { TABLES } from "../../theme/static/checker/python.mjs";

/**
 * @param {string} folder
 * @returns {Promise<{wheel: Uint8Array, tables: string[]}>}
 */
export async function filesIn(folder) {
  const [wheel, ...tables] = await Promise.all([
    readFile(`${folder}/checker.whl`),
    ...TABLES.map((name) => readFile(`${folder}/${name}`, "utf8")),
  ]);
  return { wheel: new Uint8Array(wheel), tables };
}

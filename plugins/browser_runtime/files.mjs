// The checker's files from a folder of a built site, as the worker hands them to Python.

import { readFile } from "node:fs/promises";
import { CODE, FURTHER, ROUNDS, TABLES } from "../../theme/static/checker/python.js";

/**
 * @param {string} folder
 * @returns {Promise<{code: Uint8Array, tables: string[]}>} what the first verdict needs
 */
export async function filesIn(folder) {
  const [code, ...tables] = await Promise.all([
    readFile(`${folder}/${CODE}`),
    ...TABLES.map((name) => readFile(`${folder}/${name}`, "utf8")),
  ]);
  return { code, tables };
}

/**
 * @param {string} folder
 * @returns {Promise<{code: Uint8Array, rounds: string}>} the rest
 */
export async function restIn(folder) {
  const [code, rounds] = await Promise.all([
    readFile(`${folder}/${FURTHER}`),
    readFile(`${folder}/${ROUNDS}`, "utf8"),
  ]);
  return { code, rounds };
}

// The checker's files from a folder of a built site, as the worker hands them to Python.

import { readFile } from "node:fs/promises";
import { CODE, FURTHER, ROUNDS, TABLES } from "../../theme/static/checker/python.js";

/**
 * @param {string} folder
 * @param {string} language whose words come too; none but English where it is empty
 * @returns {Promise<{code: Uint8Array, tables: string[], words: string}>} what the first verdict needs
 */
export async function filesIn(folder, language = "") {
  const [code, words, ...tables] = await Promise.all([
    readFile(`${folder}/${CODE}`),
    language && readFile(`${folder}/${language}.json`, "utf8"),
    ...TABLES.map((name) => readFile(`${folder}/${name}`, "utf8")),
  ]);
  return { code, tables, words };
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

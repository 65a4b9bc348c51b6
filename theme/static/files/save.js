// A file made on the page, given to its reader.

/**
 * @param {string} name
 * @param {Blob} content
 */
export function saveFile(name, content) {
  const href = URL.createObjectURL(content);
  Object.assign(document.createElement("a"), { href, download: name }).click();
  // Some browsers begin to read it only after the press.
  setTimeout(() => URL.revokeObjectURL(href), 60_000);
}

/**
 * @param {string} name
 * @param {string} text
 */
export function saveCsv(name, text) {
  saveFile(name, new Blob([text], { type: "text/csv;charset=utf-8" }));
}

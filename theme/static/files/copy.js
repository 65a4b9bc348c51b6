// A text into the clipboard, as far as a browser allows it.

/**
 * Copy a text; where that is barred, mark it where it is shown, to be copied by hand.
 *
 * @param {string} text
 * @param {Node} shown the element that shows it
 * @returns {Promise<boolean>} whether it is copied
 */
export async function copyText(text, shown) {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    getSelection().selectAllChildren(shown);
    return false;
  }
}

// When loading begins: with the first touch of the page, so that the first answer waits the less.

/** What a person does first. */
const TOUCHES = ["pointerdown", "keydown", "wheel", "focusin"];

/**
 * Begin with the first touch, unless it is of a link, which may lead away, or clears the answers.
 *
 * For somebody who asked for little data, it begins not before there is an answer.
 *
 * @param {() => void} begin
 */
export function atFirstTouch(begin) {
  if (/** @type {any} */ (navigator).connection?.saveData) return;
  const stop = new AbortController();
  const once = ({ target }) => {
    if (target.closest?.("a[href], [type=reset]")) return;
    stop.abort();
    begin();
  };
  const options = { capture: true, passive: true, signal: stop.signal };
  for (const type of TOUCHES) addEventListener(type, once, options);
}

// What is being pressed stays where it is: an answer that came just then waits for the release.

/** How long after a finger is lifted its click may come, in milliseconds. */
const CLICK = 50;

/** What ends a press. A mouse that was let go elsewhere is told by its next move or key. */
const ENDS = ["pointerup", "pointercancel", "pointermove", "click", "input", "keydown"];

/**
 * Watch the presses of mouse, finger and pen.
 *
 * @param {Document} place
 * @returns {() => Promise<void>} resolves once nothing is pressed and the click has gone its way
 */
export function watchPresses(place) {
  let pressed = false;
  let waiting = [];
  let ending;
  const release = () => {
    pressed = false;
    for (const go of waiting) go();
    waiting = [];
  };
  const options = { capture: true, passive: true };
  place.addEventListener(
    "pointerdown",
    ({ button }) => {
      clearTimeout(ending);
      if (button === 0) pressed = true;
    },
    options,
  );
  for (const name of ENDS) {
    place.addEventListener(
      name,
      (/** @type {any} */ { type, buttons }) => {
        if (!pressed || (type === "pointermove" && buttons)) return;
        clearTimeout(ending);
        // What the event itself sets off comes first.
        ending = setTimeout(release, type === "pointerup" ? CLICK : 0);
      },
      options,
    );
  }
  return () => new Promise((go) => (pressed ? waiting.push(go) : go()));
}

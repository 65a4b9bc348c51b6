// How long loading still takes, from what has come so far; of a quick line nothing is said.

import { fill } from "./elements.js";

/** How long it has to take before anything is said of it, in milliseconds. */
const QUICK = 3000;
/** In what steps seconds are said: nobody reads a clock that runs. */
const STEP = 10;

/**
 * @param {{seconds: string, minutes: string}} words
 * @returns {(loaded: number, all: number) => string} to be called as bytes come; nothing is returned
 *   while nothing can be said
 */
export function timeLeft(words) {
  let begun = 0;
  return (loaded, all) => {
    const now = performance.now();
    begun ||= now;
    const passed = now - begun;
    if (passed < QUICK || !loaded || loaded > all) return "";
    const seconds = ((passed / 1000) * (all - loaded)) / loaded;
    const inMinutes = seconds > 90;
    const count = inMinutes ? Math.ceil(seconds / 60) : Math.ceil(seconds / STEP) * STEP;
    return fill(inMinutes ? words.minutes : words.seconds, { count: Math.max(count, 1) });
  };
}

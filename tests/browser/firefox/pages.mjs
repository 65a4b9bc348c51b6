// What the tests in Firefox have in common: a browser, and waiting for what a page says.

import { text } from "node:stream/consumers";
import { setTimeout as pause } from "node:timers/promises";

/** What a test asks for, as JSON. */
export const task = JSON.parse(await text(process.stdin));

/** Wait until something holds the words; puppeteer's own waiting needs `eval`, which the page bars. */
export async function wait(words, look) {
  const end = Date.now() + 60_000;
  for (;;) {
    const now = await look();
    if (now.includes(words)) return now;
    if (Date.now() > end) throw new Error(`not "${words}" but "${now}"`);
    await pause(50);
  }
}

/** Wait until a part of a page holds the words; return all that it says. */
export function until(page, where, words) {
  const look = () => page.$eval(where, ({ textContent }) => textContent).catch(String);
  return wait(words, look);
}

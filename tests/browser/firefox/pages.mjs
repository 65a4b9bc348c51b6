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

// Firefox says so of a file that was on its way from the service worker when its page was left: the tab's
// picture, mostly (`BodyComplete` in its dom/serviceworkers/FetchEventOpChild.cpp). Of an answer that
// failed in the worker it says "passed a promise to FetchEvent.respondWith() that rejected".
const GIVEN_UP = "A ServiceWorker intercepted the request and encountered an unexpected error.";

/** Put every fault of a page into a list, less those that hold some words. */
export function noteFaults(page, faults, ...leaveOut) {
  const left = [GIVEN_UP, ...leaveOut];
  page.on("pageerror", ({ message }) => {
    if (!left.some((words) => message.includes(words))) faults.push(message);
  });
}

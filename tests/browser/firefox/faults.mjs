// What Firefox says of a page whose scripts failed.

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

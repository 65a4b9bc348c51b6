// A person's way through the checker in Firefox, by keyboard, driven over WebDriver BiDi.
//
// In:  {"firefox": path of the program, "site": address, "elsewhere": address of another origin}.
// Out: {"asked": [{url, when}, …], "faults": [text, …],
//       "cameBack": {way: the code that was typed before},
//       "barred" and "free": {way: outcome} of sending to elsewhere under the page's policy and under none}.

import puppeteer from "puppeteer-core";
import { noteFaults } from "./faults.mjs";
import { task, until, wait } from "./pages.mjs";

const { firefox, site, elsewhere } = task;
const browser = await puppeteer.launch({
  browser: "firefox",
  executablePath: firefox,
  defaultViewport: { width: 1280, height: 900 },
});
try {
  console.log(JSON.stringify(await journey(await browser.newPage())));
} finally {
  await browser.close();
}

async function journey(page) {
  const [asked, faults] = [[], []];
  let when = "before the first field";
  page.on("request", (request) => asked.push({ url: request.url(), when }));
  // Firefox tells of what it barred a little later.
  noteFaults(page, faults, new URL(elsewhere).host);

  const hear = (words) => until(page, "#checker-status", words);
  const askedFor = (name) => wait(name, () => asked.map(({ url }) => url).join(" "));

  /** Put text into a field as a person does who writes over what is there. */
  async function write(field, value) {
    await page.$eval(field, (input) => input.select());
    await page.type(field, value);
  }

  await page.goto(`${site}/checker/#start=everything`);
  when = "at the start";
  await page.focus("[name=is_citizen_or_pr][value=false]");
  await page.keyboard.press(" ");
  await hear("TEER 0–3: ");
  // What follows the first verdict by itself is not of any answer.
  for (const name of ["/further.zip", "/rounds.csv"]) await askedFor(name);
  when = "while answering";
  await write("[name=offer_noc]", "64100");
  await hear("TEER 4–5: ");
  await write("[name=offer_noc]", "72310");
  await hear("TEER 0–3: ");

  when = "on purpose";
  const barred = await page.evaluate(waysOut, `${elsewhere}/from-the-page`);
  await page.goto("about:blank");
  const free = await page.evaluate(waysOut, `${elsewhere}/from-nowhere`);
  when = "coming back";
  await page.goto(`${site}/checker/`);
  await hear("Your answers are still here: 2.");
  const code = () => page.$eval("[name=offer_noc]", ({ value }) => value);
  const openedAgain = await code();
  await page.goto(`${site}/guides/`);
  // A page that is brought back as it was left is loaded no second time: nothing else ends the wait.
  await page.evaluate(() => globalThis.history.back());
  await wait("72310", () => code().catch(String));
  const wentBack = await code();
  return { asked, faults, barred, free, cameBack: { openedAgain, wentBack } };
}

/** Try to send something out; say of each way whether it was open. */
async function waysOut(other) {
  const outcome = (promise) =>
    promise.then(
      () => "sent",
      () => "blocked",
    );
  const socket = outcome(
    new Promise((open, fail) => {
      const made = new WebSocket(other.replace("http", "ws"));
      made.onopen = open;
      made.onerror = fail;
    }),
  );
  return {
    fetch: await outcome(fetch(other, { mode: "no-cors", method: "POST", body: "answers" })),
    beacon: navigator.sendBeacon(other, "answers") ? "queued" : "blocked",
    module: await outcome(import(other)),
    socket: await socket,
  };
}

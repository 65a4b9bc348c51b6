// A cook comes to a verdict on a phone, in Firefox; then every way to leave the answers and come back.
//
// In:  {"firefox": path of the program, "site": address, "folder": for what is downloaded and printed,
//       "start": what the address has after its "#", "answers": {name: value}, "verdict": words}.
// Out: {"faults": [text, …], "steps": how many questions were shown,
//       "given" and "after": {way: {name: value}}, the answers before, and after each way}.
// In the folder: the saved file, and what was printed, "printed.pdf".

import { readdirSync } from "node:fs";
import { join } from "node:path";
import puppeteer from "puppeteer-core";
import { noteFaults } from "./faults.mjs";
import { task, until, wait } from "./pages.mjs";

const { firefox, site, folder, start, answers, verdict } = task;
const STATUS = "#checker-status";
const browser = await puppeteer.launch({
  browser: "firefox",
  executablePath: firefox,
  defaultViewport: { width: 390, height: 844 },
  extraPrefsFirefox: { "browser.download.folderList": 2, "browser.download.dir": folder },
});
try {
  console.log(JSON.stringify(await walk()));
} finally {
  await browser.close();
}

async function walk() {
  const faults = [];
  const page = await tab(`#${start}`);
  await until(page, STATUS, "to answer");
  const steps = await answerAll(page);
  await until(page, STATUS, verdict);
  const given = await answered(page);
  const after = {};

  await page.evaluate(() => globalThis.history.back());
  await until(page, "#checker-step", "Question");
  await page.evaluate(() => globalThis.history.forward());
  await wait("result", () => placeOf(page));
  after["back and forward within the questions"] = await answered(page);

  await page.goto(`${site}/guides/`);
  for (const way of ["back to the page", "back once more"]) {
    // A page that is brought back as it was left is loaded no second time: nothing else ends the wait.
    await page.evaluate(() => globalThis.history.back());
    await until(page, STATUS, verdict);
    after[way] = await answered(page);
    await page.evaluate(() => globalThis.history.forward());
    await until(page, "h1", "Guides");
  }
  await page.evaluate(() => globalThis.history.back());
  await until(page, STATUS, verdict);

  await page.reload();
  await until(page, STATUS, verdict);
  after.reload = await answered(page);

  await page.click("#checker-make-link");
  const link = await page.$eval("#checker-link-address", ({ value }) => value);
  const opened = await tab(link.slice(link.indexOf("#")));
  await until(opened, STATUS, verdict);
  after.link = await answered(opened);

  await page.click("#checker-save");
  await wait(".json", () => readdirSync(folder).join(" "));
  const [saved] = readdirSync(folder);
  const loaded = await tab("#start=everything");
  const input = await loaded.$("#checker-file");
  await input.uploadFile(join(folder, saved));
  await until(loaded, STATUS, verdict);
  after.file = await answered(loaded);

  await page.pdf({ path: join(folder, "printed.pdf") });
  after.print = await answered(page);
  return { faults, steps, given, after };

  async function tab(hash) {
    /** @type {any} */
    const made = await browser.newPage();
    noteFaults(made, faults);
    await made.goto(`${site}/checker/${hash}`);
    return made;
  }
}

/** Answer what is in sight, step by step; return how many steps it took. */
async function answerAll(page) {
  const given = new Set();
  for (let steps = 1; ; steps += 1) {
    const now = await placeOf(page);
    // An answer can bring up a question under it.
    for (;;) {
      const shown = await page.$$eval(".step.now .question", namesOf);
      const name = shown.find((one) => one in answers && !given.has(one));
      if (!name) break;
      given.add(name);
      await give(page, name, answers[name]);
    }
    await page.click("#checker-next");
    let next = now;
    await wait("another", async () => {
      next = await placeOf(page);
      return next === now ? now : "another";
    });
    if (next === "result") return steps;
  }
}

function namesOf(questions) {
  return questions
    .filter((question) => question.checkVisibility())
    .map(({ id }) => id.slice("question-".length));
}

/** Return where the page is: the step by its id, or the result. */
function placeOf(page) {
  return page.$eval(".checker", (all) =>
    all.dataset.at === "step" ? all.querySelector(".step.now").id : all.dataset.at,
  );
}

/** Give an answer, as a person does. */
async function give(page, name, value) {
  const [kind, type] = await page.$eval(`[name=${name}]`, (one) => [one.localName, one.type]);
  if (kind === "select") await page.select(`[name=${name}]`, value);
  else if (type === "radio") await page.click(`[name=${name}][value="${value}"]`);
  else if (type === "date") await page.$eval(`[name=${name}]`, setDate, value);
  else await page.type(`[name=${name}]`, value);
}

/** What the parts of a date take from the keys hangs on the language of the browser. */
function setDate(input, value) {
  input.value = value;
  for (const kind of ["input", "change"]) input.dispatchEvent(new Event(kind, { bubbles: true }));
}

/** Return what stands in the fields, less what is empty and what is no answer. */
function answered(page) {
  return page.$eval("form#checker", (form) => {
    const settings = ["on", "start", "stream"];
    const fields = [...new FormData(form)].filter(
      ([name, value]) => value && !settings.includes(name),
    );
    return Object.fromEntries(fields);
  });
}

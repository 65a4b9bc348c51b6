// A window of Firefox that does what it is asked for, one act after the other.
//
// In, a line each:  [act, …what it takes], as JSON; the acts are below.
// Out, a line each: {"value": what came of it} or {"failed": why}. A fault of a page fails what comes next.

import { createInterface } from "node:readline";
import puppeteer from "puppeteer-core";
import { noteFaults } from "./faults.mjs";

const [, , firefox] = process.argv;
const browser = await puppeteer.launch({
  browser: "firefox",
  executablePath: firefox,
  defaultViewport: { width: 1280, height: 900 },
});
/** @type {any} */
const page = await browser.newPage();
const faults = [];
noteFaults(page, faults);

const acts = {
  async open(address) {
    // From the page itself an address that differs after its # would only be a jump inside it.
    await page.goto("about:blank");
    await page.goto(address);
  },
  run: (body, given) =>
    page.evaluate(`(function () { ${body} }).apply(null, ${JSON.stringify(given)})`),
  click: (selector) => page.click(selector),
  async type(selector, text) {
    await page.$eval(selector, (input) => input.select());
    await page.type(selector, text);
  },
};

async function outcome([act, ...given]) {
  try {
    const value = (await acts[act](...given)) ?? null;
    return faults.length ? { failed: `the page: ${faults}` } : { value };
  } catch (error) {
    return { failed: String(error) };
  }
}

try {
  for await (const line of createInterface({ input: process.stdin })) {
    console.log(JSON.stringify(await outcome(JSON.parse(line))));
  }
} finally {
  await browser.close();
}

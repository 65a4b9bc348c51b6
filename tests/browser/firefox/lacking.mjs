// A question that takes what was cut of Python, in Firefox, with a network and without.
//
// In:  {"firefox": path of the program, "site": address}.
// Out: {"faults": [text, …]}.

import puppeteer from "puppeteer-core";
import { noteFaults, task, until } from "./pages.mjs";

const { firefox, site } = task;
const browser = await puppeteer.launch({ browser: "firefox", executablePath: firefox });
const faults = [];
try {
  /** @type {any} */
  const page = await browser.newPage();
  noteFaults(page, faults);
  await page.goto(`${site}/checker/#start=everything`);
  await page.focus("[name=is_citizen_or_pr][value=false]");
  await page.keyboard.press(" ");
  await until(page, "#checker-status", "TEER 0–3: ");
  await page.type("[name=offer_noc]", "72310");
  await until(page, "#checker-results", "NOC 72310 (Carpenters) is TEER 2");
  await page.type("[name=offer_wage_hourly]", "45.50");
  await page.focus("[name=offer_is_permanent][value=false]");
  await page.keyboard.press(" ");
  await until(page, "#stream-ontario-workforce-priority-teer-0-3 > h3", "not met");
} finally {
  await browser.close();
}
console.log(JSON.stringify({ faults }));

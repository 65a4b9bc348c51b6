// Open a page in Chromium or Firefox and print what it shows once it shows something.
//
// In: {"browser": "chrome" or "firefox", "program": path, "address": address}.

import { text } from "node:stream/consumers";
import { setTimeout as pause } from "node:timers/promises";
import puppeteer from "puppeteer-core";

const { browser: kind, program, address } = JSON.parse(await text(process.stdin));
const browser = await puppeteer.launch({
  browser: kind,
  executablePath: program,
  args: kind === "chrome" && process.getuid() === 0 ? ["--no-sandbox"] : [],
});
try {
  const page = await browser.newPage();
  await page.goto(address);
  let shown = "";
  while (!shown) {
    await pause(500);
    shown = await page.$eval("body", ({ textContent }) => textContent.trim());
  }
  process.stdout.write(shown);
} finally {
  await browser.close();
}

// A report of a mistake: put together on this page, and sent by nobody but its reader.

import { fill } from "../checker/elements.js";
import { copyText } from "../files/copy.js";

/** Hosts and mail programs refuse addresses much longer than this. */
const LONGEST = 7000;
const FIELDS = ["where", "passage", "wrong", "source"];

const form = /** @type {HTMLFormElement} */ (part("report"));
const template = /** @type {HTMLTemplateElement} */ (part("report-words"));
const words = JSON.parse(template.content.textContent);
const { repository, contact, site } = form.dataset;

form.addEventListener("input", show);
part("report-copy").addEventListener("click", copy);
addEventListener("hashchange", fromAddress);
fromAddress();

function part(id) {
  return document.getElementById(id);
}

function field(name) {
  return /** @type {HTMLInputElement | HTMLTextAreaElement} */ (form.elements.namedItem(name));
}

/** What the link of another page says behind its #; no server is ever sent it. */
function fromAddress() {
  const given = new URLSearchParams(location.hash.slice(1));
  if (given.has("page")) field("where").value = site + given.get("page");
  if (given.has("passage")) field("passage").value = given.get("passage");
  show();
}

function show() {
  const text = FIELDS.map((name) => [name, field(name).value.trim()])
    .filter(([, value]) => value)
    .map(([name, value]) => fill(words[name], { text: value }))
    .join("\n\n");
  part("report-made").textContent = text;
  const title = fill(words.title, { page: field("where").value.replace(site, "") || "/" });
  link("report-issue", `${repository}/issues/new`, { title, body: text });
  link("report-mail", `mailto:${contact}`, { subject: title, body: text });
}

/** Where the text is too long for an address, it has to be pasted. */
function link(id, start, said) {
  const anchor = /** @type {HTMLAnchorElement | null} */ (part(id));
  if (!anchor) return;
  const pairs = Object.entries(said).map(([name, value]) => `${name}=${encodeURIComponent(value)}`);
  const whole = `${start}?${pairs.join("&")}`;
  anchor.href = whole.length > LONGEST ? `${start}?${pairs[0]}` : whole;
}

async function copy() {
  const made = part("report-made");
  const copied = await copyText(made.textContent, made);
  part("report-status").textContent = copied ? words.copied : words.not_copied;
}

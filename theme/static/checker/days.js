// Days: the one to decide for, which may be past the last review, and how any of them is written.

import { fill } from "./elements.js";

/** The names of months in the language of the page; a day has no zone of its own. */
const MONTHS = new Intl.DateTimeFormat(document.documentElement.lang, {
  month: "long",
  timeZone: "UTC",
});

/** Bring the button for today to life, and say so when the day is later than the last review. */
export function chooseDay(form) {
  const { on } = form.elements;
  const later = document.getElementById("checker-later");
  const show = () => {
    later.hidden = on.value <= on.dataset.reviewed;
  };
  document.getElementById("checker-today").addEventListener("click", () => {
    on.value = today();
    for (const type of ["input", "change"]) on.dispatchEvent(new Event(type, { bubbles: true }));
  });
  on.addEventListener("input", show);
  form.addEventListener("reset", () => queueMicrotask(show));
}

/** Today where the reader is, YYYY-MM-DD. */
export function today() {
  const now = new Date();
  const two = (number) => String(number).padStart(2, "0");
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}

/** Write a day, such as 2026-11-22, in the words of the page. */
export function written(iso, { day }) {
  const [year, , number] = iso.split("-").map(Number);
  return fill(day, { day: number, month: MONTHS.format(new Date(iso)), year });
}

// Days: the one to decide for, which may be past the last review, and how any of them is written.

import { fill } from "./elements.js";

/** The names of months in the language of the page; a day has no zone of its own. */
const MONTHS = new Intl.DateTimeFormat(document.documentElement.lang, {
  month: "long",
  timeZone: "UTC",
});

/**
 * Decide for today where no other day was chosen, and say which day it is.
 *
 * @param {HTMLFormElement} form
 * @param {any} words
 */
export function chooseDay(form, words) {
  const on = /** @type {HTMLInputElement} */ (form.elements.namedItem("on"));
  const place = document.getElementById("checker-day");
  const later = document.getElementById("checker-later");
  let isToday = true;
  const show = () => {
    const now = today();
    isToday = on.value === now;
    place.textContent = on.value
      ? fill(isToday ? words.days.today : words.days.other, { on: written(on.value, words) })
      : words.no_day;
    later.classList.toggle("unseen", on.value <= on.dataset.reviewed);
  };
  const decideForToday = () => {
    // What a reset goes back to.
    on.value = on.defaultValue = today();
    for (const type of ["input", "change"]) on.dispatchEvent(new Event(type, { bubbles: true }));
  };
  on.value = on.defaultValue = today();
  show();
  document.getElementById("checker-today").addEventListener("click", decideForToday);
  on.addEventListener("input", show);
  form.addEventListener("reset", () => queueMicrotask(show));
  // A page that was left open, or is come back to, on another day.
  document.addEventListener("visibilitychange", () => {
    if (isToday && !document.hidden && on.value !== today()) decideForToday();
  });
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

// The day to decide for: the rules are known up to the last review, and the clock may be past it.

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

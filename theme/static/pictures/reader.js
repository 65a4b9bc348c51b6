// What a picture says of the draws that somebody points at or touches.

import { element, fill } from "../checker/elements.js";

/** Half of what a finger needs, in pixels of the page. */
const REACH = 12;

/** As many as there is room for. */
const MOST = 4;

/**
 * Find the marks of a picture within reach of a point, the nearest first.
 *
 * @param {SVGSVGElement} svg
 * @param {{clientX: number, clientY: number}} point
 * @returns {Element[]}
 */
export function marksNear(svg, { clientX, clientY }) {
  const far = (mark) => {
    const { left, top, width, height } = mark.querySelector(".touch").getBoundingClientRect();
    return Math.hypot(left + width / 2 - clientX, top + height / 2 - clientY);
  };
  return [...svg.querySelectorAll(":scope > a")]
    .map((mark) => ({ mark, from: far(mark) }))
    .filter(({ from }) => from <= REACH)
    .sort((one, other) => one.from - other.from)
    .map(({ mark }) => mark);
}

/**
 * Return what shows the draws of some marks, each as a link, and marks them in the picture.
 *
 * @param {HTMLElement} place
 */
export function reader(place) {
  let shown = [];
  return (marks) => {
    if (marks.length === shown.length && marks.every((mark) => shown.includes(mark))) return;
    for (const mark of shown) mark.classList.remove("read");
    for (const mark of marks) mark.classList.add("read");
    shown = marks;
    const left = marks.length - MOST;
    const more = left > 0 && element("p", {}, fill(place.dataset.more, { count: left }));
    place.replaceChildren(...marks.slice(0, MOST).map(line), ...[more].filter(Boolean));
  };
}

function line(mark) {
  const { textContent } = mark.querySelector("title");
  return element("p", {}, element("a", { href: mark.href.baseVal, textContent }));
}

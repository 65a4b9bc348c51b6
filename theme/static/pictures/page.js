// Pictures of draws that can be read by pointing and touching, and taken along as a file.

import { drawsCsv } from "../files/draws-csv.js";
import { saveCsv, saveFile } from "../files/save.js";
import { marksNear, reader } from "./reader.js";
import { pngOf } from "./png.js";

for (const figure of document.querySelectorAll("figure.picture")) {
  const svg = figure.querySelector("svg");
  const read = reader(figure.querySelector(".read"));
  svg.addEventListener("pointermove", (event) => {
    const near = marksNear(svg, event);
    if (event.pointerType === "mouse" && near.length) read(near);
  });
  // Where a finger covers several, it says which; one alone is a link like any other.
  svg.addEventListener("click", (event) => {
    const near = marksNear(svg, event);
    if (near.length < 2) return;
    event.preventDefault();
    read(near);
  });
  for (const button of figure.querySelectorAll("button")) {
    button.addEventListener("click", () => take(svg, button.dataset));
  }
}

/**
 * @param {SVGSVGElement} svg
 * @param {DOMStringMap} wanted
 */
async function take(svg, { take: kind, name, ...words }) {
  if (kind === "png") return saveFile(`${name}.png`, await pngOf(svg, words));
  const marks = svg.querySelectorAll("a");
  saveCsv(
    `${name}.csv`,
    drawsCsv(marks, ({ href }) => new URL(href.baseVal, location.href).href),
  );
}

// A picture of the page as a file: drawn anew with its colours written into it.

const SVG = "http://www.w3.org/2000/svg";

/** How much larger than on a phone, so that it is sharp on paper and on slides. */
const SCALE = 4;
const [WIDTH, MARGIN, HEAD, FOOT] = [360, 12, 34, 18];

/** What a picture outside the page does not get from its style sheet. */
const DRESS = ["fill", "stroke", "stroke-width", "stroke-dasharray"];

/**
 * @param {SVGSVGElement} svg
 * @param {{title?: string, part?: string, source?: string}} said over it, and under it
 * @returns {Promise<Blob>}
 */
export async function pngOf(svg, { title, part, source }) {
  const { ink, muted, paper, font } = colours(svg);
  const { height } = svg.viewBox.baseVal;
  const [wide, high] = [WIDTH + 2 * MARGIN, height + HEAD + FOOT + 2 * MARGIN];
  const whole = made("svg", { xmlns: SVG, width: wide * SCALE, height: high * SCALE });
  whole.setAttribute("viewBox", `0 0 ${wide} ${high}`);
  const place = made("g", { transform: `translate(${MARGIN} ${MARGIN + HEAD})` });
  place.append(...dressed(svg, font).childNodes);
  whole.append(
    made("rect", { width: "100%", height: "100%", fill: paper }),
    words(title, { y: MARGIN + 8, fill: ink, "font-weight": 600 }, 12, font),
    words(part, { y: MARGIN + 22, fill: ink }, 10, font),
    place,
    words(source, { y: high - MARGIN, fill: muted }, 8, font),
  );
  const canvas = Object.assign(document.createElement("canvas"), {
    width: wide * SCALE,
    height: high * SCALE,
  });
  const text = new XMLSerializer().serializeToString(whole);
  // The policy of the page lets a picture come from an address of this kind, and from no blob.
  const image = await loaded(`data:image/svg+xml,${encodeURIComponent(text)}`);
  canvas.getContext("2d").drawImage(image, 0, 0);
  return new Promise((resolve) => canvas.toBlob(resolve, "image/png"));
}

function colours(svg) {
  const { color: ink, backgroundColor: paper, fontFamily: font } = getComputedStyle(document.body);
  const { fill: muted } = getComputedStyle(svg.querySelector("text"));
  return { ink, muted, paper, font };
}

/** A copy of a picture that says itself how each part of it looks; it needs no links. */
function dressed(svg, font) {
  const copy = /** @type {SVGSVGElement} */ (svg.cloneNode(true));
  const parts = [...svg.querySelectorAll("path, circle, text")];
  [...copy.querySelectorAll("path, circle, text")].forEach((part, place) => {
    const style = getComputedStyle(parts[place]);
    for (const name of DRESS) part.setAttribute(name, style.getPropertyValue(name));
    if (part.nodeName !== "text") return;
    part.setAttribute("font-size", "8");
    part.setAttribute("font-family", font);
  });
  for (const part of copy.querySelectorAll(".touch, title")) part.remove();
  for (const link of copy.querySelectorAll("a")) link.replaceWith(...link.childNodes);
  return copy;
}

function made(name, attributes) {
  const part = document.createElementNS(SVG, name);
  for (const [key, value] of Object.entries(attributes)) part.setAttribute(key, value);
  return part;
}

/** A line of text, as large as it fits and no larger than `size`. */
function words(text, attributes, size, font) {
  const fitting = Math.min(size, WIDTH / (0.68 * text.length));
  const part = made("text", {
    x: MARGIN,
    "font-size": fitting,
    "font-family": font,
    ...attributes,
  });
  part.textContent = text;
  return part;
}

function loaded(address) {
  return new Promise((resolve, reject) => {
    const image = new Image();
    image.addEventListener("load", () => resolve(image));
    image.addEventListener("error", () => reject(new Error("the picture could not be drawn")));
    image.src = address;
  });
}

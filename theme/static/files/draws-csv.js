// Draws of a page as a file: its columns are named and written as those of the table of all draws.

import { csvText } from "./csv.js";

const COLUMNS = [
  ...["id", "date", "stream", "kind", "target", "region", "invitations"],
  ...["score_system", "score_min", "score_max", "page"],
];

/**
 * @param {Iterable<HTMLElement | SVGElement>} draws each with the values of the data as its data
 * @param {(draw: any) => string} address that of the page of a draw
 */
export function drawsCsv(draws, address) {
  return csvText(
    COLUMNS,
    [...draws].map((draw) => csvRow(draw.dataset, address(draw))),
  );
}

function csvRow(data, address) {
  const number = (name) => (data[name] ? Number(data[name]) : null);
  return [
    ...[data.id, data.id.slice(0, "2026-01-31".length), data.stream, data.kind],
    ...[data.target, data.region, number("invitations")],
    ...[data.system, number("low"), number("high"), address],
  ];
}

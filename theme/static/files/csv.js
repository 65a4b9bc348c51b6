// A table as a file that a spreadsheet opens, as `plugins/record/csv_cells.py` says.

// The wide signs are taken for the narrow ones where a keyboard has both.
const RUNS = /^(?:[\t\r\n]|[\s\x1c-\x1f\x85]*[=+\-@＝＋－＠])/;

/** Return a text as a cell that is shown and not run; one apostrophe off gives the text back. */
export function neutral(text) {
  return RUNS.test(text) || text.startsWith("'") ? `'${text}` : text;
}

/**
 * Return a table as CSV: a header row, lines that end in LF; nothing is an empty cell.
 *
 * The sign before it says UTF-8 to a spreadsheet that opens the file by a double click.
 *
 * @param {string[]} columns
 * @param {(string | number | null | undefined)[][]} rows a number stays a number
 */
export function csvText(columns, rows) {
  const lines = [columns, ...rows].map((row) => row.map(cell).join(","));
  return `\uFEFF${lines.join("\n")}\n`;
}

function cell(value) {
  const text = typeof value === "string" ? neutral(value) : String(value ?? "");
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

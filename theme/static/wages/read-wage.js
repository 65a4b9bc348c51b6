// An hourly wage as people write it; a test compares it with `checker/base/numerals.py`.

// Three digits after a comma or a point may be thousands: two numbers, and so none.
const WAGE =
  /^(?:ca|cad)? ?\$? ?(\d{1,5})(?:[.,](\d{1,2}))? ?\$?(?: ?(?:cad|an hour|a hour|per hour|\/ ?h(?:our|r)?))?$/;

/**
 * Read a wage.
 *
 * @param {string} text
 * @returns {number | null} null where it is no number, or may be two
 */
export function readWage(text) {
  const found = text.toLowerCase().replace(/\s+/g, " ").trim().match(WAGE);
  return found ? Number(`${found[1]}.${found[2] ?? 0}`) : null;
}

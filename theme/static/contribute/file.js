// A draw as its file, in the form of the record, as `plugins/lint/draw_file.py` writes it.

const PLAIN = /^[A-Za-z](?!.*(?::\s|\s#|:$)).*$/;
const WORDS_OF_YAML = new Set(["null", "true", "false", "yes", "no", "on", "off", "y", "n"]);

/**
 * @param {Record<string, any>} draw its keys in the order of the file
 * @param {string} note
 * @param {{hint: string, left_out: string[]}} facts
 */
export function drawText(draw, note, { hint, left_out: leftOut }) {
  const lines = ["---", hint];
  for (const [key, value] of Object.entries(draw)) {
    const none = value === null || (Array.isArray(value) && !value.length);
    if (none && leftOut.includes(key)) continue;
    if (Array.isArray(value)) lines.push(`${key}:`, ...value.map((item) => `  - ${scalar(item)}`));
    else lines.push(`${key}: ${scalar(value)}`);
  }
  return `${lines.join("\n")}\n---\n${note && `\n${note}\n`}`;
}

function scalar(value) {
  if (typeof value !== "string") return String(value);
  const plain = PLAIN.test(value) && !WORDS_OF_YAML.has(value.toLowerCase());
  return plain ? value : `'${value.replaceAll("'", "''")}'`;
}

/** The id of a draw: its day, its stream, the words of its target. */
export function drawId({ date, stream, target }, facts) {
  return [date, stream, ...targetWords(target ?? "", facts)].join("-");
}

/** The words of a target that go into an id. */
export function targetWords(target, { small_words: small }) {
  return slugWords(target.replace(/\([^)]*\)/g, " ")).filter((word) => !small.includes(word));
}

function slugWords(text) {
  const plain = text
    .normalize("NFKD")
    .replace(/[^\x00-\x7f]/g, "")
    .toLowerCase();
  return plain.match(/[a-z0-9]+/g) ?? [];
}

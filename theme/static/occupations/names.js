// What an occupation can be found by: its code, its title, its job titles, its codes of NOC 2016.

/**
 * @typedef {{code: string, title: string, became: string[]}} Occupation `became` are the codes of
 *   NOC 2021 that a code of NOC 2016 turned into; none for an occupation of NOC 2021
 * @typedef {"code" | "title" | "job" | "other"} Kind `other` is a name in the other classification
 * @typedef {{of: Occupation, kind: Kind, shown: string, folded: string}} Name
 */

/** Return a text as lower-case words, each between spaces, without accents and signs. */
export function fold(text) {
  const plain = text.normalize("NFD").toLowerCase().replace(/[\u0300-\u036f]|['’](?=s\b)/g, "");
  return ` ${plain} `.replace(/[^a-z0-9]+/g, " ");
}

/**
 * Read the names of each occupation of NOC 2021, those of the codes it had in NOC 2016 among them.
 *
 * @param {string} text as `plugins/record/finder.py` writes it
 * @returns {Generator<Name[]>} the names of one occupation at a time, so that a reader may pause
 */
export function* namesOf2021(text) {
  const [old, ...blocks] = text.split("\n\n");
  const was = new Map();
  for (const line of old.split("\n")) {
    const one = oldOccupation(line);
    for (const code of one.became) was.set(code, [...(was.get(code) ?? []), one]);
  }
  for (const block of blocks) {
    const names = namesOfBlock(block);
    const [{ of }] = names;
    yield [...names, ...(was.get(of.code) ?? []).flatMap((one) => otherNames(one, of))];
  }
}

/**
 * Read the names of each occupation of NOC 2016, those of the occupations it became among them.
 *
 * @param {string} text as `plugins/record/finder.py` writes it
 * @returns {Generator<Name[]>} the names of one occupation at a time
 */
export function* namesOf2016(text) {
  const [old, ...blocks] = text.split("\n\n");
  const blockOf = new Map(blocks.map((block) => [block.slice(0, block.indexOf(" ")), block]));
  for (const line of old.split("\n")) {
    const of = oldOccupation(line);
    const today = of.became.map((code) => namesOfBlock(blockOf.get(code)));
    yield [
      ...ownNames(of),
      ...today.flatMap(([code, , ...jobs]) => [
        ...otherNames(code.of, of),
        ...jobs.map((name) => ({ ...name, of })),
      ]),
    ];
  }
}

function oldOccupation(line) {
  const [name, became] = line.split("\t");
  return occupation(name, became.split(" "));
}

function namesOfBlock(block) {
  const [first, ...lines] = block.split("\n");
  const of = occupation(first);
  return [...ownNames(of), ...whole(lines).map((title) => nameOf(of, "job", title))];
}

function occupation(line, became = []) {
  const space = line.indexOf(" ");
  return { code: line.slice(0, space), title: line.slice(space + 1), became };
}

/** The digit before a title counts the last words that it shares with the title above it. */
function whole(lines) {
  let above = [];
  return lines.map((line) => {
    const last = above.slice(above.length - Number(line[0]));
    above = [...line.slice(1).split(" "), ...last];
    return above.join(" ");
  });
}

function ownNames(of) {
  return [nameOf(of, "code", of.code), nameOf(of, "title", of.title)];
}

function otherNames(other, of) {
  const shown = `${other.code} ${other.title}`;
  return ownNames(other).map((name) => ({ ...name, of, kind: "other", shown }));
}

function nameOf(of, kind, shown) {
  return { of, kind, shown, folded: fold(shown) };
}

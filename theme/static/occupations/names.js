// What an occupation can be found by: its code, its titles, its everyday names and job titles, its
// codes of NOC 2016.

/**
 * @typedef {{code: string, title: string, became: string[], news?: string}} Occupation `became` are
 *   the codes of NOC 2021 that a code of NOC 2016 turned into; none for an occupation of NOC 2021.
 *   `news` say what is open for it, and when it was last drawn
 * @typedef {"code" | "title" | "everyday" | "job" | "also" | "other"} Kind `also` is a title in the
 *   other language, `other` a name in the other classification
 * @typedef {{of: Occupation, kind: Kind, shown: string, folded: string, place?: number}} Name `place`
 *   is that of the occupation among all those of an everyday name
 */

/** Return a text as lower-case words, each between spaces, without accents and signs. */
export function fold(text) {
  const plain = text
    .normalize("NFD")
    .toLowerCase()
    .replace(/[\u0300-\u036f]|['’](?=s\b)/g, "");
  return ` ${plain.replaceAll("œ", "oe")} `
    .replace(/\b(?:[a-z]\.){2,}[a-z]?(?![a-z])/g, (letters) => letters.replaceAll(".", ""))
    .replace(/(\D)(\d{4,5})(?!\d)/g, "$1 $2 ")
    .replace(/[^a-z0-9]+/g, " ");
}

/** Return a folded word without what makes it a plural, in English and French. */
export function stem(word) {
  if (word.length < 4) return word;
  if (word.endsWith("men")) return `${word.slice(0, -2)}an`;
  if (/..ies$/.test(word)) return `${word.slice(0, -3)}y`;
  if (/(?:ch|sh|ss|x|zz)es$/.test(word)) return word.slice(0, -2);
  if (word.endsWith("eaux")) return word.slice(0, -1);
  return /[^isu]s$/.test(word) ? word.slice(0, -1) : word;
}

/**
 * Read the names of each occupation of NOC 2021, those of the codes it had in NOC 2016 among them.
 *
 * @param {string} text as `plugins/site/occupation_names.py` writes it
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
    const { of } = names[0];
    yield [...names, ...(was.get(of.code) ?? []).flatMap((one) => otherNames(one, of))];
  }
}

/**
 * Read the job titles of each occupation in the other language.
 *
 * @param {string} text as `plugins/site/occupation_names.py` writes it
 * @param {Iterable<Occupation>} occupations those of either classification that were read
 * @returns {Generator<Name[]>} the names of one occupation at a time
 */
export function* moreNames(text, occupations) {
  const blockOf = new Map(text.split("\n\n").map((block) => [block.slice(0, 5), block]));
  for (const of of occupations) {
    const codes = of.became.length ? of.became : [of.code];
    for (const code of codes) {
      const [, ...lines] = (blockOf.get(code) ?? "").split("\n");
      yield jobTitles(lines, of, "also");
    }
  }
}

/** The forms of a title that is printed for men and women: `Adjoint exécutif/adjointe exécutive`. */
function eachForm(title) {
  const [left, right, ...more] = title.split("/");
  if (!right || more.length) return [title];
  const [own, words] = [left.split(" "), right.split(" ")];
  return [[...own, ...words.slice(own.length)].join(" "), right];
}

/**
 * Read the names of each occupation of NOC 2016, those of the occupations it became among them.
 *
 * @param {string} text as `plugins/site/occupation_names.py` writes it
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
      ...today.flatMap(([code, , ...names]) => [
        ...otherNames(code.of, of),
        ...names.map((name) => ({ ...name, of })),
      ]),
    ];
  }
}

/**
 * Return the name that the code of an occupation is, without reading any other; none of a code that
 * is not there.
 *
 * @param {string} text as `plugins/site/occupation_names.py` writes it
 * @param {string} code of either classification
 * @returns {Name | undefined}
 */
export function nameOfCode(text, code) {
  // In the first block and at the head of each other one a line begins with its code.
  const [line] = `\n${text}`.match(new RegExp(`(?<=\n)${code} .*`)) ?? [];
  if (!line) return undefined;
  const [name] = ownNames(line.includes("\t") ? oldOccupation(line) : occupation(line));
  return name;
}

function oldOccupation(line) {
  const [name, became] = line.split("\t");
  return occupation(name, became.split(" "));
}

function namesOfBlock(block) {
  const [first, second, ...lines] = block.split("\n");
  const of = occupation(first);
  const [also, ...everyday] = second.split("\t");
  return [
    ...ownNames(of),
    nameOf(of, "also", also),
    ...everyday.map((name) => ({
      ...nameOf(of, "everyday", name.slice(1)),
      place: Number(name[0]),
    })),
    ...jobTitles(lines, of, "job"),
  ];
}

function occupation(line, became = []) {
  const space = line.indexOf(" ");
  return { code: line.slice(0, space), title: line.slice(space + 1), became };
}

/**
 * The sign before a title counts the words that it shares with the title above it: a digit those at
 * its end, a letter those at its beginning, as in French.
 */
function jobTitles(lines, of, kind) {
  let above = [];
  return lines.flatMap((line) => {
    const [sign, words] = [parseInt(line[0], 20), line.slice(1).split(" ")];
    const french = sign >= 10;
    above = french
      ? [...above.slice(0, sign - 10), ...words]
      : [...words, ...above.slice(above.length - sign)];
    const title = above.join(" ");
    const forms = french ? eachForm(title) : [title];
    return forms.map((form) => ({ ...nameOf(of, kind, title), folded: fold(form) }));
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

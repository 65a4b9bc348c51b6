// NOC codes out of a pasted text of any common shape, as `plugins/contribute/parse_codes.py` reads them; a test
// holds them together. What may be a code and is none is a doubt; all else that is passed over is named.

import { cellsOf, figures, misread, plain } from "./pasted.js";

/** What stands before a code, and no part of it. */
const NAMES = new Set(["noc", "cnp", "code", "codes", "n"]);
const YEAR = /^(?:199[0-9]|20[0-3][0-9])$/;
const ORDINAL = /^(?:st|nd|rd|th|er|re|e|ère|ème|eme)$/iu;
const SPREADSHEET = /^([0-9]{2,5})[.,]0{1,2}$/;
const LISTED = /^[0-9]{1,3}[.]([0-9]{5})$/;
const GROUPED = /^[0-9]{1,3}(?:,[0-9]{3})+$/;
const REST_OF_GROUP = /^[xX]+$/;
const HEAD = /(?<![\p{L}\p{N}])(?:noc|cnp|code)(?![\p{L}\p{N}])/iu;
const NAMED = /(?<![\p{L}\p{N}])(?:NOC|CNP|codes?)[^\p{L}\p{N}_]*$/iu;
const ITEM = /[,;/]| (?:and|or|et|ou) /gi;
const BARE = /^[^\p{L}\p{N}_]*(?:(?:NOC|CNP)[^\p{L}\p{N}_]*)?[0-9]+[^\p{L}\p{N}_]*$/iu;
const MONEY = /[$€£] ?$/;
const ONLY_NUMBERS = /^(?:[^\p{L}\p{N}_$€£%.]|[0-9_]|NOC|CNP|and|or|et|ou)*$/iu;
const RANGE =
  /(?<![0-9-])([0-9]{4,5}) ?(?:-|~|\.{2,3}|to(?![\p{L}\p{N}])|through(?![\p{L}\p{N}])|thru(?![\p{L}\p{N}])|until(?![\p{L}\p{N}])|à|au(?![\p{L}\p{N}])|and(?= ?[0-9]{4,5} (?:inclusive|incl))) ?(?:NOC |CNP )?([0-9]{2,5})(?![0-9-])/giu;
const UPWARDS =
  /(?<![0-9-])([0-9]{4,5})(?:\+| (?:and|or|et|ou) (?:above|up|over|higher|more|later|plus)(?![\p{L}\p{N}])| onwards?(?![\p{L}\p{N}]))|(?:between|entre) (?:NOC |CNP )?[0-9]{4,5} (?:and|et) (?:NOC |CNP )?[0-9]{4,5}/giu;
const GROUP =
  /(?:(?:sub-?)?(?:major|minor) groups?|broad (?:occupational )?categor(?:y|ies)|grands? groupes?|groupes? intermédiaires?|sous-groupes?|series|(?:start|begin|commen[cç]|début)[a-zé]*(?: (?:with|in|by|at|par|avec|à))?(?: (?:the|noc|cnp|codes?|digits?|numbers?|les?|chiffres?))*)[ :"'“‘]*([0-9]{1,4})(?![0-9])/giu;
const STARRED = /(?<![\p{L}\p{N}])[0-9]{1,4}[*#?•]{1,4}(?![\p{L}\p{N}*])/gu;
const PERCENT = /(?<![\p{L}\p{N}])([0-9]{4,5}) ?%/gu;
const TORN = /(?<![\p{L}\p{N}_.,-])([0-9]{1,4})[ ._-]([0-9]{1,4})(?![\p{L}\p{N}_-]|[.,][0-9])/gu;
const NOTHING_READ =
  /^[^\p{L}\p{N}_]*(?:NOC|CNP)(?![\p{L}\p{N}])(?! *(?:$|[^\p{L}\p{N}_]*(?:codes?|titles?|version|list|liste|teer|groups?|occupations?|profession)(?![\p{L}\p{N}])))[^\p{L}\p{N}_]*[\p{L}\p{N}_]/iu;
const ASIDE = /\([^()0-9]*\)/g;
const SENTENCE_END = /[.;] +(?=(?![a-z])[\p{L}\p{Nl}\p{No}]|$)/u;
const EXCEPT =
  /(?<![\p{L}\p{N}])(?:except(?:ing|ions?)?|excludes?|excluding|exclusions?|excepté(?:e?s?)|other than|apart from|sauf|hors|hormis|à l.exception|à l.exclusion|autres? que|(?:not|without|minus|less|pas|sans)(?= (?:NOC |CNP )?[0-9]))(?![\p{L}\p{N}])/iu;
const LEFT_OUT =
  /(?<![\p{L}\p{N}])(?:excluded|exempt(?:ed)?|ineligible|removed|exclue?s?|inadmissibles?|(?:not|no longer|non|pas) (?:[a-zé]+ )?(?:included?|eligible|invited|targeted|accepted|considered|inclus|admissibles?|visée?s?))(?![\p{L}\p{N}])/iu;
const COUNTER = /^[^\p{L}\p{N}_]*([0-9]{1,3})[.)] /u;
const TEER = /(?<![\p{L}\p{N}])TEER(?![\p{L}\p{N}]).*/u;
const EDGES = /^[ \-:,.()[\]"'*`•·/_]+|[ \-:,.()[\]"'*`•·/_]+$/g;

/**
 * @typedef {{code: string, beside: string}} ReadCode `beside`: words beside it that do not fit its title
 * @typedef {{fault: string, values: Record<string, string>}} Doubt
 * @param {string} text
 * @param {Record<string, string>} known the titles of the codes that a draw of that day takes
 * @param {Record<string, string>} other those of the other classification
 * @returns {{codes: ReadCode[], doubts: Doubt[], passed: string[]}} codes in their order, each once
 */
export function readCodes(text, known, other) {
  const { lines, days, addresses } = plain(text);
  const reader = new Reader(known, other);
  reader.read(lines);
  for (const number of addresses.flatMap((address) => address.match(/[0-9]{4,}/g) ?? [])) {
    if (known[number] && !reader.codes.has(number)) reader.bad("address", number);
  }
  const codes = [...reader.codes.values()].sort((one, two) => (one.code < two.code ? -1 : 1));
  return {
    codes,
    doubts: [...reader.doubts.values()],
    passed: [...new Set([...days, ...reader.passed])],
  };
}

class Reader {
  codes = new Map();
  doubts = new Map();
  passed = new Set();

  constructor(known, other) {
    this.known = known;
    this.other = other;
    this.width = Object.keys(known)[0].length;
  }

  read(lines) {
    const rows = lines.map(cellsOf);
    const columns = this.codeColumns(rows.filter((row) => row.length > 1));
    const counters = countersOf(rows.map((row) => (row.length === 1 ? row[0] : "")));
    rows.forEach((row, line) => {
      const title = titleIn(row);
      row.forEach((cell, column) => {
        this.groups(cell);
        const apart = row.length > 1 && !columns.has(column);
        if (!apart) {
          this.ranges(cell);
          this.torn(cell);
        }
        for (const [figure, place] of this.places(cell, counters.get(line))) {
          if (apart) this.take(figure, { meant: false, beside: [], apart });
          else if (row.length > 1) {
            this.take(figure, { meant: true, beside: [...place.beside, title] });
          } else this.take(figure, place);
        }
      });
      const numbers = row.some((cell) => figures(cell).some(({ digits }) => digits.length > 1));
      if (!numbers && NOTHING_READ.test(row[0])) this.bad("nothing_read", row[0]);
    });
    this.leftOut(lines);
  }

  codeColumns(rows) {
    const columns = new Set();
    const [head = []] = rows;
    head.forEach((cell, column) => {
      if (HEAD.test(cell) && !/[0-9]{4}/.test(cell)) columns.add(column);
    });
    if (columns.size) return columns;
    for (const row of rows) {
      const title = titleIn(row);
      row.forEach((cell, column) => {
        const code = ({ number }) => this.known[number] || this.fits(number, [title]);
        if (figures(cell).some(code)) columns.add(column);
      });
    }
    return columns;
  }

  /**
   * The figures of a line, each with where it stands: whether a code would, and the words beside it.
   *
   * @returns {Iterable<[import("./pasted.js").Figure, {meant: boolean, beside: string[]}]>}
   */
  *places(line, counter) {
    const found = figures(line);
    const onlyNumbers = ONLY_NUMBERS.test(line);
    const cuts = [...line.matchAll(ITEM)].map(({ 0: { length }, index }) => [
      index,
      index + length,
    ]);
    for (const [at, figure] of found.entries()) {
      if (at === 0 && figure.number === counter) continue;
      if (MONEY.test(line.slice(Math.max(figure.start - 2, 0), figure.start))) {
        this.passOver(figure.text);
        continue;
      }
      const before = line.slice(at ? found[at - 1].end : 0, figure.start);
      const after = line.slice(figure.end - figure.after.length, found[at + 1]?.start);
      const start = cuts.findLast(([, end]) => end <= figure.start)?.[1] ?? 0;
      const stop = cuts.find(([begin]) => begin >= figure.end)?.[0];
      const bare = BARE.test(line.slice(start, stop));
      const named = NAMED.test(before) || NAMES.has(figure.before.toLowerCase());
      const words = after.startsWith(")") ? [before, after] : [after, before];
      yield [figure, { meant: named || bare || onlyNumbers, beside: words.map(wordsOf) }];
    }
  }

  take(figure, place) {
    const { number, before, after, text } = figure;
    if (/^[0-9]+$/.test(number)) return this.takeGlued(figure, number, place);
    const parts = number.split(",");
    const several =
      new Set(parts.map(({ length }) => length)).size === 1 && /^[0-9]{4,5}$/.test(parts[0]);
    if (parts.length > 1 && several && !before && !after) {
      for (const part of parts) this.takeNumber(part, part, place);
      return;
    }
    const [, digits] = number.match(LISTED) ?? number.match(SPREADSHEET) ?? [];
    if (digits) this.takeGlued(figure, digits, place);
    else this.takeDecimal(number, text, place);
  }

  /** A number with commas or points that is no list: a count, money, a torn code. */
  takeDecimal(number, text, place) {
    const joined = number.replace(/[.,]/g, "");
    const torn = this.known[joined] && GROUPED.test(number.replaceAll(".", ","));
    let code = [joined, ...number.split(/[.,]/)].find((part) => this.known[part]);
    if (torn && !place.meant && !this.fits(joined, place.beside)) code = undefined;
    if (code && !place.apart && (torn || code !== joined)) this.bad("perhaps", text, code);
    else this.passOver(text);
  }

  /** A number with what is glued to it: NOC, a title, the mark of a footnote, a slip. */
  takeGlued(figure, digits, place) {
    const { before, after, text } = figure;
    const named =
      !before ||
      NAMES.has(before.toLowerCase()) ||
      [...before].length > 2 ||
      /[^\x00-\x7f]/.test(before);
    const letters = [...after];
    const title = !/[0-9]/.test(after) && (letters.length > 2 || /[^\x00-\x7f]/.test(after));
    const mark = letters.length === 1 && misread(after) === after;
    if (REST_OF_GROUP.test(after) && (digits + after).length === this.width)
      this.bad("group", text);
    else if ((before || after) && this.known[misread(text)]) this.takeMisread(figure, place);
    else if (named && (!after || title || mark)) {
      const meant = place.meant || (title && isUpper(letters[0]) && digits.length > 3);
      this.takeNumber(digits, text, { ...place, meant });
    } else if (ORDINAL.test(after) || YEAR.test(digits)) this.passOver(text);
    else this.takeMisread(figure, place);
  }

  takeMisread({ text, number, digits }, place) {
    const code = [misread(text), number].find((one) => this.known[one]);
    const { length } = [...text];
    if (code) this.bad("perhaps", text, code);
    else if (!place.apart && digits.length > 2 && length >= 4 && length <= 7)
      this.bad("looks", text);
    else this.passOver(text);
  }

  takeNumber(digits, text, place) {
    if (this.known[digits] && !place.apart) {
      const title = this.known[digits];
      const fitting = place.beside.some((words) => fit(words, title));
      const others = place.beside.find(Boolean) ?? "";
      const beside = !fitting && longWords(others).length ? others : "";
      // Of two that name one code, the one whose words do not fit must not be lost.
      if (!this.codes.has(digits) || beside) this.codes.set(digits, { code: digits, beside });
    } else if (this.known[digits]) this.bad("column", text);
    else if (!this.doubtNumber(digits, text, place)) this.passOver(text);
  }

  /** One digit alone is the number of a line, a TEER, a footnote. */
  passOver(text) {
    if (text.replace(/[^0-9]/g, "").length > 1) this.passed.add(text);
  }

  bad(fault, found, code = "") {
    const values = { found, code, title: this.known[code] ?? "" };
    this.doubts.set(`${fault} ${found} ${code}`, { fault, values });
  }

  doubtNumber(digits, text, place) {
    if (place.apart || YEAR.test(digits)) return false;
    const { length } = digits;
    const filled = digits.padStart(this.width, "0");
    const short = length > 1 && length < this.width && this.known[filled];
    if (short && (place.meant || this.fits(digits, place.beside))) this.bad("zeros", text, filled);
    else if (this.other[digits]) this.bad("other_code", text);
    else if (length === this.width || (place.meant && length > 2)) {
      this.bad("code", text, nearest(digits, Object.keys(this.known)));
    } else return false;
    return true;
  }

  /** Whether the words beside a number are those of the code that it ends. */
  fits(digits, beside) {
    const title = this.known[digits.padStart(this.width, "0")] ?? "";
    return beside.some((words) => fit(words, title));
  }

  /** Codes that are not written: those between two, those from one on. */
  ranges(cell) {
    for (const { 0: found, 1: first, 2: last } of cell.matchAll(RANGE)) {
      // "72100-06" is one, "22212 - 10 people" is none.
      const alike = first.length === last.length || !found.includes(" ");
      const years = YEAR.test(first) && YEAR.test(last);
      if (alike && !(years && !this.known[first])) this.bad("range", `${first}–${last}`);
    }
    for (const { 0: found, 1: first } of cell.matchAll(UPWARDS)) {
      if (!first || this.known[first] || !YEAR.test(first)) this.bad("range", found);
    }
  }

  groups(cell) {
    for (const { 0: found, 1: digits } of cell.matchAll(GROUP)) {
      if (!YEAR.test(digits) && digits.length < this.width) this.bad("group", found);
    }
    for (const [found] of cell.matchAll(STARRED)) {
      if (found.length === this.width) this.bad("group", found);
    }
  }

  /** A code in two parts, and one with the sign of a share. */
  torn(cell) {
    for (const [found, code] of cell.matchAll(PERCENT)) {
      if (this.known[code]) this.bad("perhaps", found, code);
    }
    for (const { 0: found, 1: first, 2: last, index } of cell.matchAll(TORN)) {
      const code = first + last;
      const [before, after] = [cell.slice(0, index), cell.slice(index + found.length)];
      if (!this.known[code] || this.known[first] || this.known[last]) continue;
      const meant = NAMED.test(before) || ONLY_NUMBERS.test(cell);
      if (meant || this.fits(code, [wordsOf(after), wordsOf(before)]))
        this.bad("perhaps", found, code);
    }
  }

  /** A sentence that names codes to leave them out, and the list under such a sentence. */
  leftOut(lines) {
    lines.forEach((line, at) => {
      // What a title excepts stands in brackets: "Electricians (except industrial …)".
      for (const sentence of line.replace(ASIDE, " ").split(SENTENCE_END)) {
        const under = /: *$/.test(line) ? lines.slice(at + 1) : [];
        const word = sentence.match(EXCEPT);
        const rest = word && sentence.slice(word.index + word[0].length);
        const other = sentence.match(LEFT_OUT);
        if (word && this.namesCodes([rest, ...under])) this.bad("left_out", word[0]);
        else if (other && this.namesCodes([sentence, ...under])) this.bad("left_out", other[0]);
      }
    });
  }

  namesCodes(texts) {
    const code = ({ digits }) => digits.length > 1 && this.known[digits.padStart(this.width, "0")];
    return texts.some((text) => figures(text).some(code));
  }
}

/**
 * The numbers of a numbered list by their lines: each is one more than the one before. A number that no other
 * follows or goes before may be a code that has lost its zeros.
 */
function countersOf(lines) {
  const found = lines.flatMap((line, at) => {
    const match = line.match(COUNTER);
    return match && /[0-9]{2}/.test(line.slice(match[0].length)) ? [[at, match[1]]] : [];
  });
  const counts = found.filter(([, digits], place) => {
    const number = Number(digits);
    const beside = [found[place - 1], found[place + 1]].filter(Boolean);
    return number === 1 || beside.some(([, other]) => Math.abs(Number(other) - number) === 1);
  });
  return new Map(counts);
}

/** The known code that differs in the fewest digits, then by the least number. */
export function nearest(digits, known) {
  const distance = (other) => {
    const length = Math.min(digits.length, other.length);
    let apart = Math.abs(digits.length - other.length);
    for (let at = 0; at < length; at += 1) apart += digits[at] === other[at] ? 0 : 1;
    return apart * 1e12 + Math.abs(Number(other) - Number(digits));
  };
  return known.reduce((best, other) => (distance(other) < distance(best) ? other : best));
}

function titleIn(row) {
  return row.find((cell) => longWords(cell).length && !/[0-9]/.test(cell)) ?? "";
}

/** The words beside a code, as far as they may be its title: they begin with a capital. */
function wordsOf(text) {
  const [first] = text.replace(/^[ ;]+|[ ;]+$/g, "").split(";");
  const words = first.replace(TEER, "").replace(/ +/g, " ").replace(EDGES, "");
  return isUpper(words[0] ?? "") && longWords(words).length ? words : "";
}

function isUpper(sign) {
  return /^[A-ZÀ-ÖØ-Þ]/.test(sign);
}

/** Whether words have one in common with a title, by its first five letters. */
function fit(beside, title) {
  const words = longWords(beside);
  return longWords(title).some((word) => words.some((other) => other.startsWith(word.slice(0, 5))));
}

function longWords(text) {
  const words = text.toLowerCase().match(/[a-z]+/g) ?? [];
  return words.filter((word) => word.length > 3 && !["teer", "code", "codes"].includes(word));
}

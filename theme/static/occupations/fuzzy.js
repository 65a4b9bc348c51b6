// Words and phrases that a mistyped one may have meant.

/**
 * Return the known words that a word is nearest to: one slip apart, or two in a long word.
 *
 * A slip is a letter too many, too few, wrong, or two letters swapped. The rest of a known word may
 * still be missing, as while typing. A word of three letters or fewer is near to nothing.
 *
 * @param {string} word
 * @param {Iterable<string>} known
 * @returns {string[]}
 */
export function nearest(word, known) {
  let most = word.length < 4 ? 0 : word.length < 8 ? 1 : 2;
  let near = [];
  for (const other of known) {
    // The first letter is seldom wrong, and most words go by it.
    if (other[0] !== word[0] || other.length < word.length - most) continue;
    const count = Math.min(...lastLine(word, other.slice(0, word.length + most), most));
    if (!count || count > most) continue;
    if (count < most) near = [];
    most = count;
    near.push(other);
  }
  return near;
}

/** Count the slips between two whole texts; Infinity where they are more than `most`. */
export function slips(one, other, most) {
  if (Math.abs(one.length - other.length) > most) return Infinity;
  const count = lastLine(one, other, most).at(-1);
  return count > most ? Infinity : count;
}

/** Count the slips between a text and each start of another; all too many once they are. */
function lastLine(text, other, most) {
  let [before, above] = [[], Array.from({ length: other.length + 1 }, (_, column) => column)];
  for (let row = 1; row <= text.length; row += 1) {
    const line = [row];
    for (let column = 1; column <= other.length; column += 1) {
      const [here, there] = [text[row - 1], other[column - 1]];
      let least = Math.min(line[column - 1], above[column]) + 1;
      least = Math.min(least, above[column - 1] + (here === there ? 0 : 1));
      if (row > 1 && here === other[column - 2] && text[row - 2] === there) {
        least = Math.min(least, (before[column - 2] ?? row) + 1);
      }
      line.push(least);
    }
    if (Math.min(...line) > most + 1) return line;
    [before, above] = [above, line];
  }
  return above;
}

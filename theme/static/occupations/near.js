// Words that a mistyped word may have meant.

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
    const slips = slipsToStart(word, other, most);
    if (!slips || slips > most) continue;
    if (slips < most) near = [];
    most = slips;
    near.push(other);
  }
  return near;
}

/** Count the slips between a word and that start of another which is nearest to it. */
function slipsToStart(word, other, most) {
  const width = Math.min(other.length, word.length + most);
  let [before, above] = [[], Array.from({ length: width + 1 }, (_, column) => column)];
  for (let row = 1; row <= word.length; row += 1) {
    const line = [row];
    for (let column = 1; column <= width; column += 1) {
      const [here, there] = [word[row - 1], other[column - 1]];
      let least = Math.min(line[column - 1], above[column]) + 1;
      least = Math.min(least, above[column - 1] + (here === there ? 0 : 1));
      if (row > 1 && here === other[column - 2] && word[row - 2] === there) {
        least = Math.min(least, (before[column - 2] ?? row) + 1);
      }
      line.push(least);
    }
    [before, above] = [above, line];
  }
  return Math.min(...above);
}

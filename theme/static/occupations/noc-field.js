// A field that takes the code of an occupation also takes its names.

import { LONGEST, suggest } from "./suggest.js";

/**
 * @param {HTMLInputElement} input its pattern is that of a whole code
 * @param {() => Promise<import("./finder.js").Finder>} search
 * @param {(code: string) => Promise<import("./names.js").Name | undefined>} named
 * @param {Record<string, string>} words
 */
export function findCode(input, search, named, words) {
  const code = new RegExp(`^(?:${input.pattern})$`);
  // Names are longer than codes, and have letters.
  input.maxLength = LONGEST;
  input.removeAttribute("inputmode");

  function validate() {
    const half = input.value && !code.test(input.value);
    input.setCustomValidity(half ? words.unpicked : "");
  }

  input.addEventListener("input", validate);
  const clear = suggest(input, search, words, {
    // A code that is whole, of a link or an answer that was kept, needs no search of all names.
    whole: (text) => (code.test(text) ? named(text) : null),
    picked: ({ of }) => {
      input.value = of.code;
      for (const type of ["input", "change"])
        input.dispatchEvent(new Event(type, { bubbles: true }));
    },
  });
  input.form.addEventListener("reset", () => {
    input.setCustomValidity("");
    clear();
  });
}

// A field that takes the code of an occupation also takes its names.

import { LONGEST, suggest } from "./suggest.js";

/**
 * @param {HTMLInputElement} input its pattern is that of a whole code
 * @param {() => Promise<import("./finder.js").Finder>} search
 * @param {Record<string, string>} words
 */
export function findCode(input, search, words) {
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
    settled: (text) => code.test(text),
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

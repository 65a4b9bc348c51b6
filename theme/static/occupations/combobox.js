// A text field with a list under it, after the combobox pattern of ARIA 1.2.

import { element } from "../checker/elements.js";

/** The focus stays in the field; arrow keys mark an option, Enter or a tap picks it. */
export class Combobox {
  #input;
  #list;
  #values = [];
  #marked = -1;
  #picked;

  /**
   * @param {HTMLInputElement} input
   * @param {string} label the name of the list
   * @param {{wanted: () => void, picked: (value: any) => void}} on `wanted` when an arrow key asks
   *   for a list that is not there
   */
  constructor(input, label, { wanted, picked }) {
    this.#input = input;
    this.#picked = picked;
    const id = `${input.id}-list`;
    this.#list = element("ul", { id, className: "options", ariaLabel: label, hidden: true });
    this.#list.setAttribute("role", "listbox");
    input.setAttribute("role", "combobox");
    input.setAttribute("aria-autocomplete", "list");
    input.setAttribute("aria-controls", id);
    Object.assign(input, { autocomplete: "off", autocapitalize: "none", spellcheck: false });
    this.hide();
    input.addEventListener("keydown", (event) => this.#key(event, wanted));
    input.addEventListener("blur", () => this.hide());
    // Pressing in the list must not take the focus from the field.
    this.#list.addEventListener("mousedown", (event) => event.preventDefault());
    this.#list.addEventListener("click", ({ target }) => {
      const option = target.closest("[role=option]");
      if (option) this.#pick([...this.#list.children].indexOf(option));
    });
  }

  get list() {
    return this.#list;
  }

  /**
   * @param {any[]} values
   * @param {(value: any) => (Node | string)[]} content what an option shows
   */
  show(values, content) {
    this.#values = values;
    const options = values.map((value, index) => {
      const option = element("li", { id: `${this.#list.id}-${index}` }, ...content(value));
      option.setAttribute("role", "option");
      return option;
    });
    this.#list.replaceChildren(...options);
    this.#list.hidden = !values.length;
    this.#list.scrollTop = 0;
    this.#input.setAttribute("aria-expanded", String(Boolean(values.length)));
    this.#mark(-1);
  }

  hide() {
    this.show([], () => []);
  }

  #key(event, wanted) {
    const { key, isComposing } = event;
    const step = { ArrowDown: 1, ArrowUp: -1 }[key];
    const count = this.#values.length;
    if (isComposing) return;
    if (step && !count) wanted();
    // Above the first option and below the last is the field itself.
    else if (step) this.#mark(((this.#marked + 1 + step + count + 1) % (count + 1)) - 1);
    else if (key === "Enter" && this.#marked >= 0) this.#pick(this.#marked);
    else if (key === "Escape" && count) this.hide();
    else return;
    event.preventDefault();
  }

  #mark(index) {
    this.#marked = index;
    [...this.#list.children].forEach((option, at) =>
      option.setAttribute("aria-selected", String(at === index)),
    );
    const option = this.#list.children[index];
    if (option) this.#input.setAttribute("aria-activedescendant", option.id);
    else this.#input.removeAttribute("aria-activedescendant");
    option?.scrollIntoView({ block: "nearest" });
  }

  #pick(index) {
    const value = this.#values[index];
    this.hide();
    this.#picked(value);
  }
}

// What a reader has marked on a page goes with them when they report a mistake on it.

/** As much as shows which words are meant. */
const MOST = 500;

const link = /** @type {HTMLAnchorElement} */ (document.getElementById("report-link"));
const address = link.href;
for (const event of ["pointerdown", "click"]) link.addEventListener(event, carry);

/** Pressing may take the marks away, so they are read before; a keyboard only clicks. */
function carry() {
  const passage = String(getSelection()).trim().slice(0, MOST);
  if (passage) link.href = `${address}&passage=${encodeURIComponent(passage)}`;
}

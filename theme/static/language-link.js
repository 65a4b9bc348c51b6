// The same page in another language opens as this one is: with its filters, its day, its part.

/** @type {NodeListOf<HTMLAnchorElement>} */
const links = document.querySelectorAll("a.language");
for (const link of links) {
  const { href } = link;
  link.addEventListener("click", () => {
    link.href = href + location.search + location.hash;
  });
}

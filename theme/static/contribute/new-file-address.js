// Where the host opens a new file: a page of its own, with the name and the text in its address.

/** Hosts refuse addresses much longer than this. */
const LONGEST = 7000;

/**
 * @param {string} repository its address
 * @param {{path: string, text: string}} file
 * @returns {{address: string, long: boolean}} `long`: the text did not fit and has to be pasted
 */
export function hostAddress(repository, { path, text }) {
  const [, folder, filename] = path.match(/^(.*)\/([^/]+)$/);
  const start = `${repository}/new/main/${folder}?filename=${encodeURIComponent(filename)}`;
  const address = `${start}&value=${encodeURIComponent(text)}`;
  return address.length > LONGEST ? { address: start, long: true } : { address, long: false };
}

// The whole Python, made of the lean one and of what was cut of it: for the day on which the lean one
// is asked for something that it lacks.

/** What a failure says that the whole Python does not have. */
export const LACKING = "a part of Python that was cut";

/** The section of the file that holds what was cut: `plugins/browser_runtime/lean_python/rest_file.py`. */
const SECTION = "rest";

/**
 * @param {ArrayBuffer} lean the file of the lean Python
 * @param {WebAssembly.Module} rest
 * @returns {Promise<WebAssembly.Module>}
 */
export function wholePython(lean, rest) {
  const [section] = WebAssembly.Module.customSections(rest, SECTION);
  return WebAssembly.compile(joined(new Uint8Array(lean), new Uint8Array(section)));
}

/** Take a piece of the one, leave one out, take a piece of the other, and so on. */
export function joined(lean, rest) {
  let at = 0;
  function number() {
    let [found, worth] = [0, 1];
    for (; rest[at] > 127; worth *= 128) found += (rest[at++] - 128) * worth;
    return found + rest[at++] * worth;
  }
  const steps = Array.from({ length: number() }, () => [number(), number(), number()]);
  const whole = new Uint8Array(steps.reduce((size, [take, , add]) => size + take + add, 0));
  let [from, to] = [0, 0];
  for (const [take, leave, add] of steps) {
    whole.set(lean.subarray(from, from + take), to);
    whole.set(rest.subarray(at, at + add), to + take);
    from += take + leave;
    to += take + add;
    at += add;
  }
  return whole;
}

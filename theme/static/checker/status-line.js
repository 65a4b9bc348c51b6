// The one line that is read aloud: what is loading, then what was found.

import { OUTDATED } from "./client.js";
import { element } from "./elements.js";
import { timeLeft } from "./time-left.js";
import { keepCopy } from "../offline/register-worker.js";

/**
 * Return `say`, which puts words into the line, and `onProgress`, which says there how far loading is.
 *
 * @param {Record<string, any>} words
 */
export function statusLine(words) {
  /** @type {(name: string) => any} */
  const part = (name) => document.getElementById(`checker-${name}`);
  const [status, progress, time] = [part("status"), part("progress"), part("time")];
  let left = timeLeft(words.time_left);

  function say(...parts) {
    const { textContent, childNodes } = element("p", {}, ...parts);
    // The same words again would be read aloud again.
    if (status.textContent !== textContent) status.replaceChildren(...childNodes);
  }

  /** What loading said last; nothing once it is over. */
  let loading = "";

  /** @param {import("./client.js").Progress} progress */
  function onProgress({ stage, loaded }) {
    // All that is still on its way then comes without being waited for.
    if (stage === "whole") return keepCopy();
    const failed = stage === "failed" || stage === OUTDATED;
    const over = stage === "ready" || failed;
    // What was said meanwhile, of answers that were cleared, stays; but not over a failure.
    if (failed || !loading || status.textContent === loading) say(words.progress[stage]);
    loading = over ? "" : words.progress[stage];
    progress.hidden = over;
    if (over) left = timeLeft(words.time_left);
    const said = stage === "download" && loaded ? left(loaded, progress.max) : "";
    if (time.textContent !== said) time.textContent = said;
    if (loaded) progress.value = loaded;
    else progress.removeAttribute("value");
    part("retry").hidden = stage !== "failed";
    part("reload").hidden = stage !== OUTDATED;
  }

  return { say, onProgress };
}

// The checker's page: the form asks, the worker answers, the report follows the answers.

import { clearFaults, readAnswers, showFault, showQuestions } from "./answers.mjs";
import { Checker, CheckerFailed } from "./client.mjs";
import { fill, openedStreams, showReport } from "./report.mjs";

/** How long to wait for the next key before asking, in milliseconds. */
const PAUSE = 200;

start(document.getElementById("checker"));

/** @param {HTMLFormElement} form its data attributes say where the worker and its files are */
function start(form) {
  const part = (name) => document.getElementById(`checker-${name}`);
  const [status, progress, retry] = [part("status"), part("progress"), part("retry")];
  const [results, see] = [part("results"), part("see")];
  const words = JSON.parse(part("words").content.textContent);
  const { worker, pyodide, checker: files } = form.dataset;
  const checker = new Checker({ worker, pyodide, checker: files }, { onProgress });
  let turn = 0;
  let pause;

  function say(text) {
    // The same words again would be read aloud again.
    if (status.textContent !== text) status.textContent = text;
  }

  function onProgress({ stage, loaded }) {
    say(words.progress[stage]);
    progress.hidden = stage === "ready" || stage === "failed";
    if (loaded) progress.value = loaded;
    else progress.removeAttribute("value");
    retry.hidden = stage !== "failed";
  }

  const verdictOf = ({ short, verdict }) => `${short}: ${words.verdicts[verdict]}`;

  async function update() {
    const asked = ++turn;
    const { on, answers } = readAnswers(form);
    if (!on) return say(words.no_day);
    const reply = await replyTo({ answers, on, details: openedStreams(results) }, asked);
    if (!reply || asked !== turn) return;
    showReport(results, reply.report, words);
    showQuestions(form, reply.report.questions);
    see.hidden = false;
    say(reply.report.streams.filter(({ there }) => there).map(verdictOf).join("; "));
  }

  /** Ask; where answers are faulty, say so beside them and ask again without them. */
  async function replyTo(question, asked) {
    try {
      const reply = await checker.ask(question);
      if (!reply.faults || asked !== turn) return reply;
      for (const { path, found, expected } of reply.faults) {
        const name = path.slice("$.".length);
        showFault(form, name, fill(words.fault, { found, expected }));
        delete question.answers[name];
      }
      return await checker.ask(question);
    } catch (error) {
      // That failure has come as progress and is on the page already.
      if (error instanceof CheckerFailed) return null;
      throw error;
    }
  }

  results.addEventListener(
    "toggle",
    ({ target }) => {
      if (target.open && target.dataset.stream && target.children.length === 1) update();
    },
    // The event does not bubble.
    { capture: true },
  );
  form.addEventListener("focusin", () => checker.start(), { once: true });
  form.addEventListener("input", ({ target }) => {
    showFault(form, target.name, "");
    clearTimeout(pause);
    pause = setTimeout(update, PAUSE);
  });
  // Only once the field is left: half a code is not a fault.
  form.addEventListener("change", ({ target }) => {
    if (!target.validity.valid) showFault(form, target.name, target.validationMessage);
  });
  form.addEventListener("reset", () => {
    clearTimeout(pause);
    turn += 1;
    clearFaults(form);
    results.replaceChildren();
    see.hidden = true;
    say(words.cleared);
  });
  retry.addEventListener("click", update);
}

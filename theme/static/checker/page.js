// The checker's page: the form asks, the worker answers, the report follows the answers.

import { barParts } from "./answer-bar.js";
import {
  countAnswers,
  goToQuestion,
  readAnswers,
  readFields,
  showLevels,
  showQuestions,
} from "./answers.js";
import { newestOnly } from "./newest-call.js";
import { Checker, CheckerFailed } from "./client.js";
import { chooseDay } from "./days.js";
import { element, fill } from "./elements.js";
import { atFirstTouch } from "./first-touch.js";
import { shortStreams, showShort } from "./in-short.js";
import { linkOf, saveAndLoad } from "./save-and-load.js";
import { bringBack, keepAnswersInTab } from "./kept-answers.js";
import { emptyClosedParts, openedParts, showParts, showWaiting } from "./details.js";
import { watchPresses } from "./pointer-guard.js";
import { watchRemarks } from "./remarks.js";
import { openedQuestions, openedStreams, showReport } from "./report.js";
import { statusLine } from "./status-line.js";
import { askOneAtATime } from "./one-at-a-time.js";
import { showAnswers } from "./answers-list.js";
import { askAbout, streamsAsked, watchStart } from "./starting-points.js";
import { compareChanges } from "./what-if.js";

/** How long to wait for the next key before asking, in milliseconds; a choice is asked at once. */
const PAUSE = 40;
/** How long somebody who goes on waits for what is asked next, in milliseconds. */
const MOMENT = 1000;

start(/** @type {HTMLFormElement} */ (document.getElementById("checker")));

/** @param {HTMLFormElement} form its data attributes say where the worker and its files are */
function start(form) {
  /** @type {(name: string) => any} */
  const part = (name) => document.getElementById(`checker-${name}`);
  const [status, retry, reload] = [part("status"), part("retry"), part("reload")];
  const [results, see, left, every] = [part("results"), part("see"), part("left"), part("every")];
  const words = JSON.parse(part("words").content.textContent);
  const { worker, pyodide, checker: files, words: spoken } = form.dataset;
  const { say, onProgress } = statusLine(words);
  const checker = new Checker(
    { worker, pyodide, checker: files, words: spoken },
    {
      onProgress(progress) {
        onProgress(progress);
        whole = progress.stage === "whole";
        if (whole && results.hasChildNodes() && !form.hidden) update();
      },
    },
  );
  const released = watchPresses(document);
  const inTab = keepAnswersInTab(form, words);
  const remark = watchRemarks(form, words, released);
  const able = typeof WebAssembly === "object";
  const update = able ? newestOnly(follow) : async () => say(words.no_wasm);
  // Whether more than verdicts can be had: where the rest does not come, nothing waits for it.
  let whole = false;
  // What is said before the verdicts that come with it, until something else is answered.
  let note = "";
  // What the opened parts ask, until they have been filled anew.
  let partQuestions = [];
  let pause;
  const waiting = [];
  const one = askOneAtATime(form, words, {
    kept: inTab.beside("shown"),
    keep: (state) => inTab.keepBeside("shown", state),
    settled,
    askStart: () => part("change-start").click(),
    leaveStart: () => part("back-to-questions").click(),
  });
  const whatIf = compareChanges(form, words, {
    kept: inTab.beside("what-if"),
    keep: (state) => inTab.keepBeside("what-if", state),
    ask,
    changed: () => update(),
  });
  const showStart = watchStart(form, words, {
    asked: one.startAsked,
    begun: () => take("", one.begin),
    left: one.resume,
  });

  /** Wait a moment for what the answers of now ask, once the checker has answered at all. */
  function settled() {
    if (!results.hasChildNodes()) return Promise.resolve();
    clearTimeout(pause);
    return new Promise((done) => {
      waiting.push(done);
      setTimeout(done, MOMENT);
      update();
    });
  }

  async function ask(question) {
    const reply = await checker.ask(question);
    await released();
    return reply;
  }

  async function follow(isNewest) {
    const { on, answers } = readAnswers(form);
    if (!on) return say(words.no_day);
    if (form.hidden) return say(words.nothing_yet);
    try {
      const question = { answers, on, streams: streamsAsked(form) };
      const { report } = await verdicts(question, isNewest);
      if (!isNewest()) return;
      showReport(results, report, words);
      emptyClosedParts(results);
      showAnswers(part("answers"), form, question, words);
      see.hidden = false;
      const count = report.next_questions.length;
      left.textContent = fill(count ? words.left : words.none_left, { count });
      const bar = barParts(report, words);
      say(bar.length ? noted() : note, ...bar);
      const opened = openedParts(results);
      if (!opened.length) partQuestions = [];
      showWanted(report);
      const waitedFor = [];
      for (const asked of opened) {
        const reply = await ask({ ...question, ...asked });
        if (!isNewest()) return;
        waitedFor.push(...showParts(asked, reply, words));
      }
      partQuestions = waitedFor;
      if (opened.length) showWanted(report);
      // What somebody has opened comes first.
      if (whole) await showInShort(report, question, isNewest);
      if (whole && isNewest()) await whatIf.follow(report, question, isNewest);
    } catch (error) {
      // That failure has come as progress and is on the page already.
      if (!(error instanceof CheckerFailed)) throw error;
    }
  }

  /** What was said of the answers stays before the verdicts; where there is no room, in the form. */
  function noted() {
    return note && element("span", { className: "note" }, note, " ");
  }

  /** Show score, cut-off and nearest round under the best streams, and the best score in the bar. */
  async function showInShort(report, question, isNewest) {
    const slugs = shortStreams(report);
    if (!slugs.length) part("bar-score").textContent = "";
    for (const slug of slugs) {
      const reply = await ask({ ...question, ask: "in_short", streams: [slug] });
      if (!isNewest() || form.hidden) return;
      const score = showShort(reply.in_short.streams[0], words);
      if (slug === slugs[0]) part("bar-score").textContent = score;
    }
  }

  function showWanted(report) {
    const all = every.checked ? report.questions : report.next_questions;
    showQuestions(
      form,
      part("contents"),
      new Set([...all, ...openedQuestions(report), ...partQuestions]),
    );
    one.follow();
    for (const done of waiting.splice(0)) done();
  }

  /** Ask for verdicts; where answers are faulty, say so beside them and ask again without them. */
  async function verdicts(question, isNewest) {
    const details = [...openedStreams(results), ...(question.streams ?? [])];
    const message = () => ({ ...question, details });
    const sent = { ...question.answers };
    let reply = await ask(message());
    const { faults = [] } = reply;
    for (const { path } of faults) delete question.answers[path.slice("$.".length)];
    if (faults.length && isNewest()) reply = await ask(message());
    if (isNewest()) {
      remark(sent, faults, reply.doubts);
      showLevels(reply.levels, words);
    }
    return reply;
  }

  /** Ask at once what is asked of somebody who has not answered anything, until more is known. */
  function showFirst({ start: slug, stream = "" }) {
    const { [slug]: known, everything } = words.starts;
    const named = stream ? stream.split(",").map((each) => words.streams[each]) : [everything];
    const asked = known ? [known] : named;
    const questions = new Set(asked.flatMap((each) => each.questions));
    showQuestions(form, part("contents"), questions);
    left.textContent = fill(words.left, { count: questions.size });
  }

  function changed(said, narrower = false) {
    take(said, () => showStart(narrower));
  }

  /** Take in that the form holds something else; `show` is called once it asks what it now asks. */
  function take(said, show) {
    inTab.keep();
    note = said;
    if (said) say(said);
    part("note").textContent = said;
    part("note").hidden = !said;
    clearTimeout(pause);
    const fields = readFields(form);
    const some = countAnswers(fields) > 0;
    if (!some) {
      results.replaceChildren();
      part("bar-score").textContent = "";
      whatIf.hide();
    }
    if (!results.hasChildNodes()) showFirst(fields);
    show();
    if (some) update();
  }

  results.addEventListener(
    "toggle",
    (/** @type {{target: any}} */ { target }) => {
      const asks = target.dataset.ask || target.dataset.stream;
      if (!asks) return;
      if (target.dataset.ask && target.open) showWaiting(target, words);
      // The questions that it asked go with it.
      update();
    },
    // The event does not bubble.
    { capture: true },
  );
  results.addEventListener("click", ({ target }) => {
    const { dataset, id } = /** @type {HTMLElement} */ (target);
    if (!dataset.add && id !== "add-all") return;
    askAbout(form, dataset.add);
    changed("");
  });
  document.addEventListener("click", (event) => {
    const link = /** @type {any} */ (event.target).closest?.('a[href^="#question-"]');
    if (!link) return;
    event.preventDefault();
    goToQuestion(link.hash.slice("#question-".length), one.goToStep);
  });
  form.addEventListener("input", (/** @type {{target: any}} */ { target }) => {
    if (!target.name && target !== every) return;
    note = "";
    clearTimeout(pause);
    if (target.matches("select, [type=radio], [type=checkbox]")) update();
    else pause = setTimeout(update, PAUSE);
  });
  // Not at the first answer: the question would move under the finger.
  form.addEventListener("submit", () => (part("note").hidden = true));
  form.addEventListener("reset", () => {
    // The fields are emptied after the event.
    setTimeout(() => changed(words.cleared));
  });
  retry.addEventListener("click", () => {
    // The button goes, and the focus must not go with it.
    status.focus();
    update();
  });
  reload.addEventListener("click", () => {
    location.replace(linkOf(form));
    // What follows the # alone would load nothing.
    location.reload();
  });
  part("late").remove();
  delete document.documentElement.dataset.arriving;
  // Hosts that send no header let any site show this page in a frame.
  if (top !== self) {
    form.hidden = true;
    part("framed").hidden = false;
    return;
  }
  if (able) atFirstTouch(() => checker.startEarly());
  chooseDay(form, words);
  bringBack(form, inTab.kept);
  const count = countAnswers(inTab.kept);
  changed(count ? fill(words.keep.still_here, { count }) : "");
  saveAndLoad(form, words, changed);
  if (!able) say(words.no_wasm);
}

// The page of a score: the form asks, the worker counts, and two versions stand beside each other.

import {
  countAnswers,
  goToQuestion,
  readAnswers,
  readFields,
  showQuestions,
  writeFields,
} from "./answers.js";
import { giveSources } from "./citations.js";
import { Checker, CheckerFailed } from "./client.js";
import { chooseDay, today, written } from "./days.js";
import { element, fill, opening, paragraph, renew } from "./elements.js";
import { atFirstTouch } from "./first-touch.js";
import { bringBack, keepAnswersInTab } from "./kept-answers.js";
import { newestOnly } from "./newest-call.js";
import { watchPresses } from "./pointer-guard.js";
import { watchRemarks } from "./remarks.js";
import { linkOf } from "./save-and-load.js";
import { range, scoreElements, scoreQuestions } from "./scores.js";
import { statusLine } from "./status-line.js";

/** How long to wait for the next key before asking, in milliseconds; a choice is asked at once. */
const PAUSE = 40;

/**
 * @typedef {{grid: string, first: string, last: string | null, refuses: boolean, questions: string[]}} Version
 * @typedef {Version & {on: string}} Dated a version, and the day to count for by it
 */

start(/** @type {any} */ (document.getElementById("checker")));

/** @param {any} form its data attributes say where the worker and its files are */
function start(form) {
  /** @type {(name: string) => any} */
  const part = (name) => document.getElementById(`checker-${name}`);
  const [results, left, see] = [part("results"), part("left"), part("see")];
  const words = JSON.parse(part("words").content.textContent);
  const { worker, pyodide, checker: files, words: spoken } = form.dataset;
  const { say, onProgress } = statusLine(words);
  const addresses = { worker, pyodide, checker: files, words: spoken };
  const checker = new Checker(addresses, { onProgress });
  const released = watchPresses(document);
  const inTab = keepAnswersInTab(form, words, form.dataset.name);
  const remark = watchRemarks(form, words, released);
  const able = typeof WebAssembly === "object";
  const update = able ? newestOnly(follow) : async () => say(words.no_wasm);
  let pause;

  /** What is counted: by the version of the day, and by the one before it. */
  const shown = () => {
    const { on } = readAnswers(form);
    return on ? versionsOn(words.versions[form.elements.stream.value], on) : [];
  };

  async function follow(isNewest) {
    const { on, answers } = readAnswers(form);
    if (!on) return say(words.no_day);
    try {
      const found = [];
      const all = new Map();
      for (const version of shown()) {
        const { score, faults } = await scoreBy(version, answers);
        if (!isNewest()) return;
        found.push({ version, score });
        for (const fault of faults) all.set(fault.path, fault);
      }
      remark(answers, [...all.values()], []);
      showScores(found, on);
    } catch (error) {
      // That failure has come as progress and is on the page already.
      if (!(error instanceof CheckerFailed)) throw error;
    }
  }

  /** Ask for a score; where answers are faulty, ask again without them. */
  async function scoreBy({ grid, on }, answers) {
    const ask = /** @type {const} */ ("points");
    const question = { ask, on, streams: [form.elements.stream.value] };
    let reply = await checker.ask({ ...question, answers });
    const { faults = [] } = reply;
    if (faults.length) {
      const wrong = new Set(faults.map(({ path }) => path.slice("$.".length)));
      const right = Object.entries(answers).filter(([name]) => !wrong.has(name));
      reply = await checker.ask({ ...question, answers: Object.fromEntries(right) });
    }
    await released();
    giveSources(reply.points.scores, reply.points.citations);
    return { faults, score: reply.points.scores.find((one) => one.grid === grid) };
  }

  function showScores(found, on) {
    const sections = found.map(({ version, score }) => versionElement(version, score, on, words));
    renew(results, sections.length ? sections : [paragraph(words.scores.none)]);
    const open = new Set(scoreQuestions(found.map(({ score }) => score)));
    showWanted(open);
    left.textContent = fill(open.size ? words.left : words.none_left, { count: open.size });
    see.hidden = false;
    const totals = found.map(({ version, score }) => saidOf(version, score, on, words));
    say(totals.filter(Boolean).join(" ") || (found.length ? words.no_total : words.scores.none));
  }

  function showWanted(wanted) {
    showQuestions(form, part("contents"), wanted);
  }

  /** Go to a day on which the stream was ranked: today, or else the last one. */
  function chooseRankedDay() {
    const versions = words.versions[form.elements.stream.value];
    const { on } = readAnswers(form);
    if (versionsOn(versions, on)[0]?.on === on) return;
    const now = today();
    const [newest] = versions;
    const day = newest.last && newest.last < now ? newest.last : now;
    writeFields(form, { ...readFields(form), on: day });
  }

  function changed(said) {
    inTab.keep();
    clearTimeout(pause);
    const some = countAnswers(readFields(form)) > 0;
    if (!some) results.replaceChildren();
    if (!results.hasChildNodes()) {
      const first = new Set(shown().flatMap(({ questions }) => questions));
      showWanted(first);
      left.textContent = fill(words.left, { count: first.size });
    }
    if (said) say(said);
    if (some) update();
  }

  function openLink() {
    if (!location.hash.includes("=")) return;
    const given = Object.fromEntries(new URLSearchParams(location.hash.slice(1)));
    // Out of the address bar: the next one who copies it does not pass the answers on.
    history.replaceState(null, "", location.pathname + location.search);
    writeFields(form, { ...readFields(form), ...given });
    if (!given.on) chooseRankedDay();
  }

  document.addEventListener("click", (event) => {
    const link = /** @type {any} */ (event.target).closest?.('a[href^="#question-"]');
    if (!link) return;
    event.preventDefault();
    goToQuestion(link.hash.slice("#question-".length));
  });
  form.addEventListener("input", (/** @type {{target: any}} */ { target }) => {
    clearTimeout(pause);
    if (target.name === "stream") chooseRankedDay();
    if (target.matches("select, [type=radio]")) changed("");
    else pause = setTimeout(() => changed(""), PAUSE);
  });
  form.addEventListener("reset", () => {
    // The fields are emptied after the event.
    setTimeout(() => changed(words.cleared));
  });
  part("retry").addEventListener("click", () => {
    // The button goes, and the focus must not go with it.
    part("status").focus();
    update();
  });
  part("reload").addEventListener("click", () => {
    location.replace(linkOf(form));
    // What follows the # alone would load nothing.
    location.reload();
  });
  part("late").remove();
  // Hosts that send no header let any site show this page in a frame.
  if (top !== self) {
    part("framed").hidden = false;
    return;
  }
  form.hidden = false;
  if (able) atFirstTouch(() => checker.startEarly());
  chooseDay(form, words);
  bringBack(form, inTab.kept);
  const { stream, on = today() } = inTab.kept;
  // The list of streams is never empty: the kept one stands in for the first.
  if (stream) writeFields(form, { ...readFields(form), stream, on });
  openLink();
  addEventListener("hashchange", () => {
    openLink();
    changed("");
  });
  const count = countAnswers(readFields(form));
  changed(count ? fill(words.keep.still_here, { count }) : "");
  if (!able) say(words.no_wasm);
}

/**
 * Return the version of a day, where there is one, and the one before, as of its last day.
 *
 * @param {Version[]} versions newest first
 * @returns {Dated[]}
 */
function versionsOn(versions, on) {
  const ofDay = versions.find(({ first, last }) => first <= on && (!last || on <= last));
  const before = versions.find(({ last }) => last && last < (ofDay?.first ?? on));
  return [ofDay && { ...ofDay, on }, before && { ...before, on: before.last }].filter(Boolean);
}

/** What the line says of one version; nothing of one without a total. */
function saidOf({ on: day }, score, on, words) {
  if (score.refuses) return "";
  const text = day === on ? words.said : words.said_before;
  return fill(text, { points: range(score, words), out_of: score.out_of, on: written(day, words) });
}

function versionElement({ on: day, grid, refuses }, score, on, words) {
  const head = fill(day === on ? words.of_day : words.before, { on: written(day, words) });
  return element(
    "section",
    { id: `version-${grid}`, className: "stream" },
    element("h3", { textContent: head }),
    refuses ? refusal(score, words) : scoreElements([score], score.stream, words),
  );
}

/** A version of which no total is known: that first, and why for who wants it. */
function refusal({ grid, title, refuses }, words) {
  return [
    element("h4", {}, title),
    paragraph(words.refuses),
    opening(`why-${grid}`, words.why, paragraph(refuses)),
  ];
}

// Ask every message as the page of the checker does; then write down which functions of Python ran.

import { Checker } from "../theme/checker/client.js";

async function profile() {
  const { addresses, questions } = await (await fetch("asked.json")).json();
  const checker = new Checker(addresses);
  for (const question of questions) await checker.ask(question);
  const channel = new BroadcastChannel("probes");
  const heard = new Promise((resolve) => {
    channel.addEventListener("message", ({ data }) => resolve(data));
  });
  channel.postMessage("which ran?");
  return heard;
}

const show = (text) => (document.body.textContent = text);
profile().then(
  (ran) => show(`ran ${JSON.stringify(ran)}`),
  (error) => show(`failed ${error}`),
);

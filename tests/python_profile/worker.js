// The worker of the checker, in a Python with probes; says which functions ran to whoever asks.

import "./watch.js";
import { ran } from "./probes.mjs";
import "../theme/checker/worker.js";

const channel = new BroadcastChannel("probes");
channel.addEventListener("message", ({ data }) => {
  if (data === "which ran?") channel.postMessage(ran());
});

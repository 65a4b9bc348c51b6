// On a page that leads to the checker: a way back to the answers that this tab keeps.

import { keptInTab } from "../tab-storage.js";
import { NAME } from "./kept-name.js";

const { fields = {} } = keptInTab(NAME) ?? {};
if (Object.keys(fields).length) document.getElementById("go-on").classList.remove("unseen");

// Before all else in the worker.

import { watchProbes } from "./probes.mjs";

watchProbes();

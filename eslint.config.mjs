// Rules that find faults; form is Prettier's, and types are the type checker's.

import js from "@eslint/js";
import globals from "globals";

export default [
  { ignores: [".venv/", "output/", ".builds/", ".cache/"] },
  js.configs.recommended,
  {
    linterOptions: { reportUnusedDisableDirectives: "error" },
    rules: {
      "array-callback-return": "error",
      eqeqeq: "error",
      "no-constructor-return": "error",
      // Pasted tables and NOC lists are split at control characters, which nobody types.
      "no-control-regex": "off",
      "no-self-compare": "error",
      "no-shadow": "error",
      "no-template-curly-in-string": "error",
      "no-var": "error",
      "prefer-const": ["error", { destructuring: "all" }],
    },
  },
  { files: ["theme/static/**/*.js"], languageOptions: { globals: globals.browser } },
  {
    files: ["theme/static/checker/worker.js", "theme/static/checker/downloads.js"],
    languageOptions: { globals: globals.worker },
  },
  {
    files: ["tests/python_profile/*.js"],
    languageOptions: { globals: { ...globals.browser, ...globals.worker } },
  },
  { files: ["theme/service-worker.js"], languageOptions: { globals: globals.serviceworker } },
  { files: ["**/*.mjs"], languageOptions: { globals: globals.nodeBuiltin } },
  // What it hands to a browser to run.
  { files: ["tests/browser/**/*.mjs"], languageOptions: { globals: globals.browser } },
];

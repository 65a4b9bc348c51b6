# Two commands for a fresh machine with git, make, Python and Node: `make serve`, `make test`.
# It makes the environment and calls the tasks of tasks.py.

PYTHON ?= $(shell command -v python3.13 || command -v python3)
BIN := .venv/bin
INVOKE := PATH="$(CURDIR)/$(BIN):$$PATH" $(BIN)/invoke
# Where Python is told to keep no bytecode, each of hundreds of starts would compile the same again.
export PYTHONDONTWRITEBYTECODE :=

.PHONY: build serve check test test-fast bench fuzz mutants profile-python setup browser clean

build serve check bench: setup
	@$(INVOKE) $@

test: setup browser
	@$(INVOKE) test

# Under a minute: no browser, no build of the site, fewer examples of each property.
test-fast: setup
	@$(INVOKE) test --fast

# Change texts at random and read them, for an hour (MINUTES=); tests/fuzz/corpus is what it keeps.
fuzz: setup
	@$(BIN)/python -m tests.fuzz --minutes $(or $(MINUTES),60) $(if $(SEED),--seed $(SEED))

# Mutation testing of checker/ and of what reads, checks and imports draws; no part of `make test`.
# SAMPLE=all takes every mutant, FILES='plugins/lint/**/*.py' those of some files.
mutants: setup
	@$(INVOKE) mutants --sample $(or $(SAMPLE),300) --seed $(or $(SEED),1) --files '$(FILES)'

# After a new Pyodide: which of its functions the checker runs.
profile-python: setup browser
	@$(INVOKE) profile-python

setup: .venv/.ready node_modules/.ready

.venv/.ready: requirements.lock .python-version
	@$(PYTHON) -c 'import sys; sys.exit(sys.version_info[:2] != (3, 13))' || \
		{ echo "Python 3.13 is needed (its bytecode must match Pyodide's); found: $$($(PYTHON) --version)."; \
		  echo "Install it, or name it: make PYTHON=/path/to/python3.13"; exit 1; }
	@echo "making .venv from requirements.lock"
	@rm -rf .venv
	@$(PYTHON) -m venv .venv
	@# pip brings uv by its pinned hash, uv brings the rest.
	@sed -n '/^uv==/,/[^\\]$$/p' requirements.lock > .venv/uv.lock
	@$(BIN)/python -m pip --quiet --disable-pip-version-check install --require-hashes -r .venv/uv.lock
	@$(BIN)/uv --quiet pip sync --python $(BIN)/python --require-hashes requirements.lock
	@touch $@

node_modules/.ready: package-lock.json
	@echo "installing node_modules from package-lock.json"
	@npm ci --silent --no-audit --no-fund --ignore-scripts
	@touch $@

# Debian's Chromium where there is one, else Playwright's own; most tests take the one without
# windows, which does the same with half of the work. Firefox ESR, WebKitGTK, nginx and a checker of
# French grammar where root can bring them; their tests say that they are skipped where there is none.
APT_INSTALL := [ -x /usr/bin/apt-get ] && [ "$$(id -u)" = 0 ] && apt-get update -qq && \
	DEBIAN_FRONTEND=noninteractive apt-get install -y -qq

browser: .venv/.ready
	@{ command -v chromium && command -v chromium-headless-shell; } >/dev/null || \
		{ echo "installing chromium" && \
		{ $(APT_INSTALL) chromium chromium-headless-shell >/dev/null 2>&1 || \
		command -v chromium >/dev/null || { $(APT_INSTALL) chromium >/dev/null; } || \
		$(BIN)/playwright install chromium; }; }
	@command -v firefox-esr >/dev/null || { echo "installing firefox-esr, where root and Debian are" && \
		{ $(APT_INSTALL) --no-install-recommends firefox-esr >/dev/null 2>&1 || true; }; }
	@command -v WebKitWebDriver >/dev/null || { echo "installing webkit, where root and Debian are" && \
		{ $(APT_INSTALL) --no-install-recommends webkit2gtk-driver xvfb >/dev/null 2>&1 || true; }; }
	@command -v grammalecte-cli >/dev/null || { echo "installing grammalecte, where root and Debian are" && \
		{ $(APT_INSTALL) --no-install-recommends grammalecte-cli >/dev/null 2>&1 || true; }; }
	@{ command -v nginx || [ -x /usr/sbin/nginx ]; } >/dev/null || { echo "installing nginx, where root and Debian are" && \
		{ $(APT_INSTALL) --no-install-recommends nginx-light >/dev/null 2>&1 || true; }; }

clean:
	rm -rf .venv node_modules .builds .cache output .mypy_cache .pytest_cache .ruff_cache .hypothesis

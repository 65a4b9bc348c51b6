// What this tab keeps until it is closed, by name. A browser that keeps nothing keeps none.

export function keepInTab(name, value) {
  attempt((storage) => storage.setItem(name, JSON.stringify(value)));
}

/** @returns {any} null where nothing is kept */
export function keptInTab(name) {
  return attempt((storage) => JSON.parse(storage.getItem(name)));
}

export function forgetInTab(name) {
  attempt((storage) => storage.removeItem(name));
}

/** Storage may be switched off, or full, or hold what is no JSON. */
function attempt(use) {
  try {
    return use(sessionStorage) ?? null;
  } catch {
    return null;
  }
}

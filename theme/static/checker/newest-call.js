// One thing at a time: while it runs, only the newest call waits.

/**
 * @param {(isNewest: () => boolean) => Promise<void>} job asks `isNewest` after each wait, and
 *   stops where it is not: the job runs again by itself
 * @returns {() => Promise<void>}
 */
export function newestOnly(job) {
  let turn = 0;
  let running = false;
  return async () => {
    turn += 1;
    if (running) return;
    running = true;
    try {
      for (let mine = 0; mine !== turn;) {
        mine = turn;
        await job(() => mine === turn);
      }
    } finally {
      running = false;
    }
  };
}

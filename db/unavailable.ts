/**
 * Whether an error says that the database cannot be reached or is taken up just now, so that the same may
 * well be done a little later: nothing is wrong with what was asked.
 */
export function isUnavailable(error: unknown): boolean {
  for (let one = error; one instanceof Object; one = (one as { cause?: unknown }).cause) {
    const { code, message } = one as { code?: unknown; message?: unknown };
    if (codes.test(String(code)) || words.test(String(message))) return true;
  }
  return false;
}

/** SQLite: somebody else writes, or the disk is full. PostgreSQL: class 08, 53 and 57P0x; and what a socket says. */
const codes =
  /^(SQLITE_BUSY\w*|SQLITE_FULL|08\w{3}|53\w{3}|57P0[1-5]|25006|ECONNREFUSED|ECONNRESET|EPIPE|ETIMEDOUT|EAI_AGAIN)$/;

const words =
  /more than \d+ wait to write|undid everything that was about to be committed|Connection terminated|connection timeout|timeout exceeded when trying to connect|Client has encountered a connection error|Connection ended unexpectedly|the database system is (starting up|shutting down|in recovery mode)/i;

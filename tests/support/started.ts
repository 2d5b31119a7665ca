const ends = new Set<() => unknown>();

/**
 * Has what a test started (a process, a server, a folder) gone once the test is over, however it ended.
 * @param end  must do no harm to what is gone already
 * @returns what to call when it has been ended otherwise
 */
export function started(end: () => unknown): () => void {
  ends.add(end);
  return () => void ends.delete(end);
}

/** The latest first. */
export async function endWhatWasStarted() {
  for (const end of [...ends].reverse()) {
    ends.delete(end);
    await end();
  }
}

/**
 * Keeps what a run says by its exit code. A package with a hook of its own at the end of the process, as the
 * embedded PostgreSQL has, would end it with 0, also when tests have failed.
 */
export function keepExitCode() {
  let said: typeof process.exitCode;
  process.prependListener("beforeExit", () => {
    said = process.exitCode;
  });
  process.on("exit", () => {
    if (said) process.exitCode = said;
  });
}

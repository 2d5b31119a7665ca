/** Where the portal of the browser tests is. */
export function portalUrl(): string {
  return process.env.PORTAL_URL!;
}

/** The one-time address the demo printed for this role; each serves once. */
export function signInPath(role: "citizen" | "official" | "moderator" | "administrator"): string {
  const line = process.env.PORTAL_GREETING!.split("\n").find((words) => words.includes(` ${role}`));
  const path = line?.match(/https?:\/\/[^/]+(\/\S+)/)?.[1];
  if (!path) throw new Error(`The start of the demo printed no link for a ${role}`);
  return path;
}

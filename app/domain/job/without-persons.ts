/**
 * What went wrong, without whom it went wrong for: servers of mail answer with addresses and names, databases
 * with what they were given, files with paths. Kept are the kind of error, its code and the words between.
 */
export function withoutPersons(error: unknown): string {
  const { code } = error instanceof Error ? (error as Error & { code?: unknown }) : {};
  const text = error instanceof Error ? messageOf(error) : String(error);
  const said = text
    .replace(/\b[a-z][a-z0-9+.-]*:\/\/\S+/gi, "[…]")
    .replace(/[^\s<>()[\]"',;:]+@[^\s<>()[\]"',;]+/g, "[…]")
    .replace(/(["'`«“])[^"'`»”\n]*["'`»”]/g, "[…]")
    .replace(/\b(?=\w*\d)[\w-]{16,}\b/g, "[…]")
    .replace(/\+?\d(?:[ ().-]*\d){7,}/g, "[…]")
    .replace(/\s+/g, " ")
    .trim();
  return typeof code === "string" && !said.includes(code) ? `${code}: ${said}` : said;
}

/** "Message failed: 450 4.2.2 Ana is on leave": of what a mail server answers, its numbers alone. */
function messageOf({ message, response }: Error & { response?: unknown }): string {
  if (typeof response !== "string") return message;
  const [status = ""] = /^\d{3}([ -]\d\.\d{1,3}\.\d{1,3})?/.exec(response) ?? [];
  return `${message.split(":", 1)[0]}: ${status}`;
}

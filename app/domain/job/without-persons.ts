/**
 * What went wrong, without whom it went wrong for: servers of mail answer with addresses, databases with
 * what they were given, files with paths. Kept are the kind of error, its code and the words between.
 */
export function withoutPersons(error: unknown): string {
  const { code, message } = error instanceof Error ? (error as Error & { code?: unknown }) : {};
  const text = message ?? String(error);
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

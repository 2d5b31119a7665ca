import { createHash, randomBytes } from "node:crypto";

/**
 * What a decision keeps of the words it was about, so that whoever wrote them can prove what they were
 * and nobody can guess short ones: SHA-256, hex, of the salt, a line end, the title and a line end where
 * there is one, and the text; UTF-8, all in normal form C.
 */
export function proofOf(salt: string, title: string | null, text: string): string {
  const words = `${salt}\n${title === null ? "" : `${title}\n`}${text}`;
  return createHash("sha256").update(words.normalize("NFC"), "utf8").digest("hex");
}

/** 32 random bytes, hex; for the author alone. */
export function newSalt(): string {
  return randomBytes(32).toString("hex");
}

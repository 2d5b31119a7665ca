import { commonPasswords } from "#app/domain/person/common-passwords.ts";
import { msg } from "#app/i18n/message-reference.ts";

export const shortestPassword = 10;
/** Long enough for any sentence, short enough that hashing it is no attack. */
export const longestPassword = 200;

export type PasswordRefusal = "too-short" | "too-common" | "own-email";

/** Why this may not be somebody's password; null when it may. No rules on which characters it has. */
export function passwordRefusal(password: string, email: string): PasswordRefusal | null {
  const folded = normalPassword(password).toLowerCase();
  if ([...folded].length < shortestPassword) return "too-short";
  if (commonPasswords.has(folded)) return "too-common";
  if (folded === email || folded === email.split("@")[0]) return "own-email";
  return null;
}

/** The same characters however a keyboard composes them (NIST SP 800-63B section 5.1.1.2). */
export function normalPassword(password: string): string {
  return password.normalize("NFKC");
}

/** The refusal in words, as a reference for the page to translate. */
export function passwordMessage(refusal: PasswordRefusal): string {
  return msg(`person.password.${refusal}`, { min: shortestPassword });
}

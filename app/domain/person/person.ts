import type { Grant } from "#app/domain/person/actor.ts";
import type { Language } from "#db/schema.ts";

/** What every page may need to know of whoever is signed in. */
export interface PersonFacts {
  id: string;
  name: string;
  email: string;
  emailVerified: boolean;
  language: Language;
  /** The municipality they declared as theirs. */
  residenceId: string | null;
  grants: Grant[];
}

export interface NewPerson {
  email: string;
  name: string;
  language: Language;
  passwordHash?: string | null;
  /** The address is known to be theirs: they followed a link, or the system made the account. */
  emailVerified?: boolean;
  residenceId?: string | null;
}

/** The one way an address is written, compared and kept. */
export function foldEmail(email: string): string {
  return email.normalize("NFC").trim().toLowerCase();
}

import type { Language } from "#db/schema.ts";

export interface Authority {
  id: string;
  slug: string;
  name: string;
  territoryId: string;
  timeZone: string;
  language: Language;
  /** "#0b5c63" */
  accent: string;
}

export type AuthorityInput = Omit<Authority, "id">;

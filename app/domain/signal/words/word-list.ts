import { en } from "#app/domain/signal/words/en.ts";
import { es } from "#app/domain/signal/words/es.ts";
import { fr } from "#app/domain/signal/words/fr.ts";
import { pt } from "#app/domain/signal/words/pt.ts";
import type { Language } from "#db/schema.ts";

export type WordKind = "insult" | "slur" | "threat";

/**
 * Words of one language that hurt somebody, written by us for this portal from what is said in public
 * debate in Spain, Portugal, France, the United Kingdom and the Americas; taken from no other list. Left out on purpose: what
 * is only vulgar, what is hard but fair to say of somebody in office (thief, liar, corrupt, incompetent),
 * and what mostly means something else (an animal, a tool, a place).
 *
 * One entry a line; "idiot{a,as}" is two words; a space is any space or sign between words.
 */
export interface WordList {
  insult: string;
  slur: string;
  threat: string;
  /** In which the words above hurt nobody. */
  harmless: string;
  /** Before a word that somebody tells they were called, or asks about. */
  reported: string;
}

export const wordLists: Record<Language, WordList> = { es, pt, en, fr };

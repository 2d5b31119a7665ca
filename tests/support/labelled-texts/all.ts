import type { Language } from "#db/schema.ts";
import { en } from "#tests/support/labelled-texts/en.ts";
import { es } from "#tests/support/labelled-texts/es.ts";
import { fr } from "#tests/support/labelled-texts/fr.ts";
import type { Labelled } from "#tests/support/labelled-texts/labelled.ts";
import { pt } from "#tests/support/labelled-texts/pt.ts";

export const labelledTexts: Record<Language, Labelled[]> = { es, pt, en, fr };

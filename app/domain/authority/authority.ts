import { z } from "zod";
import { contrastWithWhite, leastContrast } from "#app/domain/authority/contrast.ts";
import { languages } from "#app/i18n/languages.ts";
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

/** "America/Santiago", "America/Bogota" … and UTC, which the runtime leaves out of its list. */
export function timeZones(): string[] {
  return [...Intl.supportedValuesOf("timeZone"), "UTC"];
}

/** What is typed to make or change an authority; its territory is chosen beside it. */
export const AuthorityForm = z.object({
  name: z.string().trim().min(2).max(120),
  slug: z
    .string()
    .trim()
    .toLowerCase()
    .max(60)
    .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, { message: "admin.authority.slug.wrong" }),
  timeZone: z.string().refine((zone) => timeZones().includes(zone), { message: "form.choose" }),
  language: z.enum(languages, { message: "form.choose" }),
  accent: z
    .string()
    .trim()
    .toLowerCase()
    .regex(/^#[0-9a-f]{6}$/, { message: "admin.authority.accent.wrong" })
    .refine((colour) => contrastWithWhite(colour) >= leastContrast, {
      message: "admin.authority.accent.light",
    }),
});

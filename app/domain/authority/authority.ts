import { z } from "zod";
import { contrastWithWhite, leastContrast } from "#app/domain/authority/contrast.ts";
import { languages } from "#app/i18n/languages.ts";
import { msg } from "#app/i18n/message-reference.ts";
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
  /** How long an author may appeal against a decision, and how long an appeal may wait. */
  appealDays: number;
  appealAnswerDays: number;
}

/** Days. */
export const appealRanges = {
  appealDays: { min: 7, max: 365 },
  appealAnswerDays: { min: 1, max: 90 },
};

type Terms = Pick<Authority, "appealDays" | "appealAnswerDays">;

/** Terms that are not given stay as they are; a new authority begins with the usual ones. */
export type AuthorityInput = Omit<Authority, "id" | keyof Terms> & Partial<Terms>;

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
  appealDays: days(appealRanges.appealDays),
  appealAnswerDays: days(appealRanges.appealAnswerDays),
});

function days({ min, max }: { min: number; max: number }) {
  return z
    .number(msg("form.number"))
    .int(msg("form.number"))
    .min(min, msg("form.too-small", { min }))
    .max(max, msg("form.too-big", { max }));
}

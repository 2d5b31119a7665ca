import { z } from "zod";
import type { ContributionKind } from "#db/schema.ts";

/** What themes are found in: arguments speak of their proposal's. */
export const themedKinds = ["entry", "proposal"] as const satisfies readonly ContributionKind[];
export type ThemedKind = (typeof themedKinds)[number];

export const longestNote = 500;

/** A moderator's form: "theme-<code>" is ticked for each theme that a contribution is about. */
export const ThemesCorrected = z
  .object({ note: z.string().trim().max(longestNote, "theme.correct.note.too-long").default("") })
  .catchall(z.unknown())
  .transform(({ note, ...fields }) => ({
    note,
    codes: Object.keys(fields)
      .filter((name) => name.startsWith(themeField("")))
      .map((name) => name.slice(themeField("").length)),
  }));
export type ThemesCorrected = z.output<typeof ThemesCorrected>;

export function themeField(code: string): string {
  return `theme-${code}`;
}

/** What a moderator said of one contribution and one theme, the last word of several. */
export interface Correction {
  contributionId: string;
  themeId: string;
  applies: boolean;
}

/** Themes that were found, as moderators corrected them. */
export function corrected(found: readonly string[], corrections: readonly Correction[]): string[] {
  const refused = new Set(corrections.filter(({ applies }) => !applies).map(({ themeId }) => themeId));
  const added = corrections.filter(({ applies }) => applies).map(({ themeId }) => themeId);
  return [...new Set([...found.filter((id) => !refused.has(id)), ...added])];
}

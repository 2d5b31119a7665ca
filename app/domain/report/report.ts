import { z } from "zod";
import type { Contribution } from "#app/domain/moderation/contribution.server.ts";
import { plainText } from "#app/domain/text/plain.ts";
import { msg } from "#app/i18n/message-reference.ts";
import type { ContributionKind } from "#db/schema.ts";

export const longestReport = 1000;

export const ReportInput = z.object({
  ruleId: z.string({ message: msg("moderation.report.rule.missing") }).max(100),
  words: z
    .string()
    .transform(plainText)
    .pipe(z.string().max(longestReport, msg("form.too-long", { max: longestReport })))
    .default(""),
});

export type ReportInput = z.infer<typeof ReportInput>;

export interface ToReport {
  kind: ContributionKind;
  contributionId: string;
  ruleId: string;
  words: string;
}

/** Whether readers see it, and so may say that it breaks a rule. */
export function isReadable({
  visibility,
  takenBack,
}: Pick<Contribution, "visibility" | "takenBack">): boolean {
  return visibility === "published" && !takenBack;
}

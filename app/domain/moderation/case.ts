import type { Contribution } from "#app/domain/moderation/contribution.server.ts";
import { urgentRules } from "#app/domain/rule/rule.ts";
import type { SignalCode } from "#db/schema.ts";

/** What may make a contribution wait for a moderator. */
export interface Waiting {
  reports: { ruleCode: string; reportedAt: string; isRarelyFollowed?: boolean }[];
  signals: { code: SignalCode; foundAt: string }[];
  /** Since when a decision waits for the agreement of a second moderator; null when none does. */
  secondSince: string | null;
}

export interface CaseState {
  waitingSince: string;
  urgency: number;
  pending: boolean;
  reports: number;
  /** "rule:insult", "signal:links", "second", in this order and each once. */
  marks: string[];
}

/** What of it waits, and how urgently; null when nobody need look at it. */
export function caseState(
  { visibility, takenBack, sentAt }: Pick<Contribution, "visibility" | "takenBack" | "sentAt">,
  { reports, signals, secondSince }: Waiting,
): CaseState | null {
  const pending = visibility === "pending" && !takenBack;
  const isRead = visibility === "pending" || visibility === "published";
  const noticed = isRead && !takenBack ? signals : [];
  const since = [
    ...reports.map((one) => one.reportedAt),
    ...noticed.map((one) => one.foundAt),
    ...(pending ? [sentAt] : []),
    ...(secondSince === null ? [] : [secondSince]),
  ].sort()[0];
  if (since === undefined) return null;
  const marks = [
    ...reports.map((one) => `rule:${one.ruleCode}`),
    ...noticed.map((one) => `signal:${one.code}`),
    ...(secondSince === null ? [] : ["second"]),
  ];
  return {
    waitingSince: since,
    urgency: urgencyOf(reports, noticed, secondSince !== null),
    pending,
    reports: reports.length,
    marks: [...new Set(marks)],
  };
}

const urgentSignals: readonly SignalCode[] = ["personal-data", "words"];

/**
 * Waiting harms somebody: 100. A second moderator is waited for: 50. The program saw what may harm: 20,
 * or something else: 10. Each reader who reported it, up to nine: 1. Readers whose reports were hardly
 * ever followed add nothing: what they report waits for its turn.
 */
export function urgencyOf(
  reports: Waiting["reports"],
  signals: Waiting["signals"],
  waitsForSecond: boolean,
): number {
  const heard = reports.filter((one) => !one.isRarelyFollowed);
  const harms = heard.some(({ ruleCode }) => urgentRules.some((code) => code === ruleCode));
  const seen = signals.some(({ code }) => urgentSignals.includes(code)) ? 20 : signals.length > 0 ? 10 : 0;
  return (harms ? 100 : 0) + (waitsForSecond ? 50 : 0) + seen + Math.min(9, heard.length);
}

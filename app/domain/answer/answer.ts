import { z } from "zod";
import { answerOutcomes, noteLength, reasonsLength, whoseLength } from "#app/domain/answer/outcomes.ts";
import { words } from "#app/domain/consultation/authoring.ts";
import { Day } from "#app/domain/consultation/schedule.ts";
import { oneLine, plainText } from "#app/domain/text/plain.ts";
import { msg } from "#app/i18n/message-reference.ts";
import type { AnswerOutcome, AnswerSubject, Language, Schema } from "#db/schema.ts";

export type Answer = Schema["answer"];

/** An answer in a list. */
export interface AnswerShort {
  id: string;
  outcome: AnswerOutcome;
  whose: string | null;
  /** The beginning of its words, as plain text. */
  opening: string;
  authorityName: string;
  /** Of that authority. */
  timeZone: string;
  /** In which it is written. */
  language: Language;
  publishedAt: string;
  commitments: number;
}

/** What an answer is to: a question's or a proposal's id, or a theme's code. */
export interface Subject {
  subject: AnswerSubject;
  subjectId: string;
}

/** What an official writes: Markdown; whose it is when it is not theirs; why a published answer changes. */
export const AnswerWords = z
  .object({
    outcome: z.enum(answerOutcomes, msg("form.choose")),
    reasons: words(plainText, reasonsLength),
    whose: z
      .string()
      .transform(oneLine)
      .pipe(z.string().max(whoseLength.max, msg("form.too-long", { max: whoseLength.max })))
      .default(""),
    note: z
      .string()
      .transform(plainText)
      .pipe(z.string().max(noteLength.max, msg("form.too-long", { max: noteLength.max })))
      .default(""),
  })
  .superRefine(({ outcome, whose }, context) => {
    if (outcome !== "not-ours" || whose.length >= whoseLength.min) return;
    context.addIssue({ code: "custom", path: ["whose"], message: msg("answer.whose.missing") });
  });
export type AnswerWords = z.infer<typeof AnswerWords>;

/** The day of the answer is moved, and why. */
export const AnswerDayInput = z.object({ answersBy: Day, reason: words(plainText, noteLength) });
export type AnswerDayInput = z.infer<typeof AnswerDayInput>;

/** How many agree with a proposal: here, and where it was imported from. */
export function supportOf(proposal: Pick<Schema["proposal"], "agrees" | "importedSupports">): number {
  return proposal.agrees + (proposal.importedSupports ?? 0);
}

interface Promised {
  /** null: proposals are not owed an answer each. */
  answerThreshold: number | null;
  closesAt: string | null;
}

/** Whether citizens can no longer take part, so that what is owed is settled. */
export function isOver({ closesAt }: Pick<Promised, "closesAt">, now: Date): boolean {
  return closesAt !== null && now.getTime() >= Date.parse(closesAt);
}

/** Questions of this kind are owed an answer; to the others one may be given. */
export const owedKind = "open-text";

/**
 * What the authority must answer: each open question it asked and, once citizens can no longer take part,
 * each shown proposal with at least as many people agreeing as the threshold it named before.
 */
export function owed(
  consultation: Promised,
  openQuestions: readonly { id: string }[],
  proposals: readonly ({ id: string } & Pick<Schema["proposal"], "agrees" | "importedSupports">)[],
  now: Date,
): Subject[] {
  const { answerThreshold } = consultation;
  const counts = answerThreshold !== null && isOver(consultation, now);
  return [
    ...openQuestions.map(({ id }) => ({ subject: "question" as const, subjectId: id })),
    ...proposals
      .filter((proposal) => counts && supportOf(proposal) >= answerThreshold)
      .map(({ id }) => ({ subject: "proposal" as const, subjectId: id })),
  ];
}

/** One text for one subject: a key for maps. */
export function subjectKey({ subject, subjectId }: Subject): string {
  return `${subject}:${subjectId}`;
}

interface Given extends Subject {
  publishedAt: string;
}

export interface Progress {
  owed: number;
  /** Of those owed. */
  answered: number;
  /** When the last of what is owed was answered; null while something is open. */
  completedAt: string | null;
}

/**
 * How far the authority is. Where nothing is owed one by one (nothing was asked, no threshold named)
 * its promise is kept by the first answer it publishes.
 */
export function progressOf(owed: readonly Subject[], answers: readonly Given[]): Progress {
  const given = new Map(answers.map((answer) => [subjectKey(answer), answer.publishedAt]));
  if (owed.length === 0) {
    const first = [...given.values()].sort()[0] ?? null;
    return { owed: 0, answered: 0, completedAt: first };
  }
  const times = owed.flatMap((subject) => given.get(subjectKey(subject)) ?? []);
  const isComplete = times.length === owed.length;
  return {
    owed: owed.length,
    answered: times.length,
    completedAt: isComplete ? times.sort().at(-1)! : null,
  };
}

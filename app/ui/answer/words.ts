import type { Subject } from "#app/domain/answer/answer.ts";
import type { AnswerClock } from "#app/domain/answer/clock.ts";
import type { BoardState } from "#app/domain/commitment/board-state.ts";
import type { Standing } from "#app/domain/commitment/commitment.ts";
import type { Locale } from "#app/i18n/locale.ts";
import type { AnswerOutcome, Language } from "#db/schema.ts";

type TagKind = "open" | "closed" | "waiting" | "stopped";

export const outcomeKind: Record<AnswerOutcome, TagKind> = {
  accepted: "open",
  "accepted-in-part": "open",
  rejected: "stopped",
  "already-done": "closed",
  "not-ours": "closed",
};

export const boardKind: Record<BoardState, TagKind> = {
  overdue: "stopped",
  "under-way": "open",
  "not-started": "waiting",
  done: "closed",
  dropped: "stopped",
};

export const clockKind = { due: "waiting", late: "stopped", answered: "closed" } as const;

export interface Titled extends Subject {
  title: string | null;
  language: Language;
  position: number | null;
  names: Record<Language, string> | null;
}

/** What was answered, by name; `lang` where it is not the reader's language. */
export function titleOf({ t, language }: Locale, subject: Titled): { title: string; lang?: Language } {
  if (subject.names) return { title: subject.names[language] };
  if (subject.title === null) return { title: t("answer.subject.hidden") };
  return {
    title: subject.title,
    lang: subject.language === language ? undefined : subject.language,
  };
}

/** "Respuesta a la pregunta 2", "Respuesta a un tema". */
export function subjectWords({ t }: Locale, { subject, position }: Titled): string {
  return t(`answer.subject.${subject}`, { number: position ?? 0 });
}

/** Where one can read what was answered; null where that is no page of its own. */
export function subjectHref({ subject, subjectId, title, position }: Titled, slug: string): string | null {
  if (subject === "question" && position !== null) return `/consultations/${slug}/questions/${position}`;
  return subject === "proposal" && title !== null ? `/proposals/${subjectId}` : null;
}

/** "Faltan 12 días para la respuesta", "Respuesta atrasada 3 días". */
export function clockWords({ t }: Locale, { state, days }: AnswerClock): string {
  if (state === "answered")
    return t(days > 0 ? "answer.clock.answered-late" : "answer.clock.answered", { days });
  return t(`answer.clock.${state}`, { days });
}

/** How often a promised day was moved, from which, and that it was too late to; null when it stands. */
export function movedWords(
  { t, day }: Locale,
  { due, firstPromised, named, moved }: Pick<Standing, "due" | "firstPromised" | "named" | "moved">,
): string | null {
  if (moved === 0) return null;
  return named === due
    ? t("answer.clock.moved", { first: day(firstPromised), count: moved })
    : t("answer.clock.moved-late", { day: day(named) });
}

/** How a commitment stands with its day. */
export function standingWords({ t, day }: Locale, standing: Standing): string {
  const { state, isOverdue, isKept, daysLate, daysLeft, settledOn } = standing;
  if (state === "dropped") return t("answer.standing.dropped", { day: day(settledOn!) });
  if (state === "done") {
    const on = day(settledOn!);
    return isKept
      ? t("answer.standing.kept", { day: on })
      : t("answer.standing.done-late", { day: on, days: daysLate });
  }
  return isOverdue
    ? t("answer.standing.overdue", { days: daysLate })
    : t("answer.standing.due", { days: daysLeft ?? 0 });
}

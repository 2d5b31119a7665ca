import { compose, type Letter, type Part } from "#app/domain/mail/letter.ts";
import type { Due } from "#app/domain/phase/due.ts";
import { localeOf } from "#app/i18n/locale.ts";
import type { Language } from "#db/schema.ts";

/** What an official is told of. */
export type Told =
  /** Phases soon open and close, at these instants. */
  | { kind: "soon"; changes: { phase: Due["phase"]; change: "opens" | "closes"; at: string }[] }
  /** The day of the answer: it is time to begin, it comes near, it has passed. */
  | { kind: "answer-open" | "answer-due" | "answer-late"; day: string };

export interface About {
  title: string;
  timeZone: string;
  link: string;
}

/** Names only what everybody can read of the consultation. */
export function phaseLetter(language: Language, told: Told, { title, timeZone, link }: About): Letter {
  const { t, day, instant } = localeOf(language);
  const words: Part[] =
    told.kind === "soon"
      ? told.changes.map(({ phase, change, at }) =>
          t(`phase.letter.${change}`, { phase: t(`phase.name.${phase}`), when: instant(at, timeZone) }),
        )
      : [t(`phase.letter.${told.kind}`, { day: day(told.day) })];
  return compose(language, t(`phase.letter.${told.kind}.subject`, { title }), [
    t("phase.letter.about", { title }),
    ...words,
    { href: link, label: t("phase.letter.link") },
  ]);
}

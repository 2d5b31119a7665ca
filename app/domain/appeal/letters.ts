import type { Appellant } from "#app/domain/appeal/appeal.ts";
import { compose, type Letter, type Part } from "#app/domain/mail/letter.ts";
import { localeOf } from "#app/i18n/locale.ts";
import type { AppealOutcome, ContributionKind, Language } from "#db/schema.ts";

/** What every letter about an appeal says it is about; never what somebody wrote. */
export interface AboutAppeal {
  by: Appellant;
  kind: ContributionKind;
  consultation: string;
  timeZone: string;
  /** Null where the portal's address is not known. */
  link: string | null;
}

/** To whoever appealed: that it was received, and by when it is decided. */
export function receivedLetter(language: Language, about: AboutAppeal, dueAt: string): Letter {
  const { t, day } = localeOf(language);
  const { by, kind, consultation, timeZone } = about;
  return compose(language, t(`appeal.letter.received.${by}.subject`), [
    t(`appeal.letter.received.${by}`, { kind, consultation }),
    t("appeal.letter.received.due", { day: day(dueAt, timeZone) }),
    t("appeal.letter.received.who"),
    ...linkTo(about, t("appeal.letter.link")),
  ]);
}

/** To whoever appealed: what was decided, and why. */
export function outcomeLetter(
  language: Language,
  about: AboutAppeal,
  { outcome, reason, erased }: { outcome: AppealOutcome; reason: string; erased: boolean },
): Letter {
  const { t } = localeOf(language);
  const { by, kind, consultation } = about;
  return compose(language, t(`appeal.letter.${outcome}.${by}.subject`), [
    t(`appeal.letter.${outcome}.${by}`, { kind, consultation }),
    ...(erased && outcome === "overturned" && by === "author" ? [t("appeal.letter.erased")] : []),
    t("appeal.letter.reason", { reason }),
    ...linkTo(about, t("appeal.letter.link")),
  ]);
}

/** To administrators: nobody decided it in time, or nobody else may. */
export function escalatedLetter(
  language: Language,
  about: AboutAppeal,
  { late, dueAt }: { late: boolean; dueAt: string },
): Letter {
  const { t, day } = localeOf(language);
  const { consultation, timeZone } = about;
  const why = late ? "late" : "nobody-else";
  return compose(language, t(`appeal.letter.${why}.subject`, { consultation }), [
    t(`appeal.letter.${why}`, { consultation, day: day(dueAt, timeZone) }),
    t("appeal.letter.administrator"),
    ...linkTo(about, t("appeal.letter.decide")),
  ]);
}

function linkTo({ link }: AboutAppeal, label: string): Part[] {
  return link === null ? [] : [{ href: link, label }];
}

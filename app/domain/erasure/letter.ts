import { compose, type Letter } from "#app/domain/mail/letter.ts";
import { localeOf } from "#app/i18n/locale.ts";
import type { ContributionKind, Language } from "#db/schema.ts";

/** Tells the author that the law made an administrator erase what they wrote, and on what basis. */
export function erasureLetter(
  language: Language,
  { kind, basis, consultationTitle }: { kind: ContributionKind; basis: string; consultationTitle: string },
): Letter {
  const { t } = localeOf(language);
  return compose(language, t("rule.erasure.letter.subject", { kind }), [
    t("rule.erasure.letter.what", { kind, consultation: consultationTitle }),
    t("rule.erasure.letter.basis", { basis }),
    t("rule.erasure.letter.final"),
  ]);
}

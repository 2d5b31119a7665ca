import type { BeforePublishing } from "#app/domain/summary/edition/before-publishing.ts";
import { languageNames } from "#app/i18n/languages.ts";
import { useLocale } from "#app/ui/locale.tsx";
import { sectionName } from "#app/ui/summary/section-name.ts";
import type { Language } from "#db/schema.ts";

/** What is missing or should be looked at before a draft is published. */
export function PublishCheck({ check, isTooLittle }: { check: BeforePublishing; isTooLittle: boolean }) {
  const { t, list } = useLocale();
  const named = (languages: Language[]) => list(languages.map((language) => languageNames[language]));
  const { templates, partly, withoutForeword, figures, hasNoNote, quotesWait, isWithheld } = check;
  const points = [
    isTooLittle && t("edition.check.too-little"),
    quotesWait && t("edition.check.quotes"),
    isWithheld && t("edition.check.withheld"),
    templates.length > 0 && t("edition.check.templates", { list: named(templates) }),
    ...partly.map(({ language, sections }) =>
      t("edition.check.partly", {
        language: languageNames[language],
        list: list(sections.map((key) => sectionName(t, key))),
      }),
    ),
    withoutForeword.length === 4
      ? t("edition.check.foreword-none")
      : withoutForeword.length > 0 && t("edition.check.foreword", { list: named(withoutForeword) }),
    ...figures.map((one) =>
      t("edition.check.figures", { language: languageNames[one.language], list: list(one.figures) }),
    ),
    hasNoNote && t("edition.check.note"),
  ].filter((point): point is string => Boolean(point));
  return (
    <section className="stack">
      <h2>{t("edition.check.title")}</h2>
      {points.length === 0 ? (
        <p>{t("edition.check.none")}</p>
      ) : (
        <ul>
          {points.map((point) => (
            <li key={point}>{point}</li>
          ))}
        </ul>
      )}
    </section>
  );
}

import type { LanguageNote as Note } from "#app/domain/translation/reading.ts";
import { languageNames } from "#app/i18n/languages.ts";
import { useLocale } from "#app/ui/locale.tsx";

/**
 * Says why some of the page is in another language than the reader's, and leads to the others it may be
 * read in. Nothing where everything is in the reader's and there is no other.
 * @param path  of this page, without a query
 * @param by    "language" changes that of the whole portal, "lang" only that of what was written
 */
export function LanguageNote({
  note,
  path,
  by = "language",
  brief,
}: {
  note: Note;
  path: string;
  by?: "language" | "lang";
  /** Leads nowhere: where somebody is writing, what they wrote would be lost on the way. */
  brief?: boolean;
}) {
  const { t, language } = useLocale();
  const { main, offered } = note;
  const others = brief ? [] : offered.filter((one) => one !== note.language);
  const isForeign = note.language !== language;
  if (!isForeign && !note.mixed && !note.outOfDate && others.length === 0) return null;
  const mainName = t(`translation.language.${main}`);
  return (
    <div className="stack small" data-gap="s">
      {isForeign && note.language === main && (
        <p>
          {offered.includes(language)
            ? t("translation.note.original", { language: mainName })
            : t("translation.note.written", { language: mainName })}
          {offered.includes(language) && by === "language" && (
            <>
              {" "}
              <a href={path}>{t("translation.note.read-translation")}</a>
            </>
          )}
        </p>
      )}
      {note.mixed && <p>{t("translation.note.mixed", { language: mainName })}</p>}
      {note.outOfDate && (
        <p>
          {t("translation.note.out-of-date")}{" "}
          {!brief && <a href={`${path}?lang=main`}>{t("translation.note.read-original")}</a>}
        </p>
      )}
      {others.length > 0 && (
        <p className="row" data-gap="s">
          <span>{t("translation.note.read-in")}</span>
          {others.map((one) => (
            <a key={one} href={`${path}?${by}=${one}`} lang={one} hrefLang={one}>
              {languageNames[one]}
            </a>
          ))}
        </p>
      )}
    </div>
  );
}

/** The attribute for words in this language: none where they are in the page's. */
export function useLangOf(): (lang: string | undefined) => string | undefined {
  const { language } = useLocale();
  return (lang) => (lang === language ? undefined : lang);
}

import type { TranslationProgress } from "#app/domain/translation/translatable.ts";
import { useLocale } from "#app/ui/locale.tsx";
import { Notice } from "#app/ui/page/notice.tsx";
import type { Language } from "#db/schema.ts";

/** Before it is published: which languages are not complete. They stop nothing. */
export function UnfinishedLanguages({
  base,
  main,
  progress,
}: {
  base: string;
  main: Language;
  progress: TranslationProgress[];
}) {
  const { t, list } = useLocale();
  const unfinished = progress.filter(({ missing, outOfDate }) => missing + outOfDate > 0);
  if (unfinished.length === 0) return null;
  return (
    <Notice title={t("translation.warning.title")}>
      <ul>
        {unfinished.map(({ language, missing, outOfDate }) => (
          <li key={language}>
            <a href={`${base}/languages/${language}`}>
              {t("translation.warning.line", {
                language: t(`translation.language.${language}`),
                what: list([
                  ...(missing > 0 ? [t("translation.warning.missing", { count: missing })] : []),
                  ...(outOfDate > 0 ? [t("translation.warning.out-of-date", { count: outOfDate })] : []),
                ]),
              })}
            </a>
          </li>
        ))}
      </ul>
      <p>{t("translation.warning.text", { language: t(`translation.language.${main}`) })}</p>
    </Notice>
  );
}

import type { TranslationProgress } from "#app/domain/translation/translatable.ts";
import { useLocale } from "#app/ui/locale.tsx";
import { LanguageProgress } from "#app/ui/translation/language-progress.tsx";
import type { Language } from "#db/schema.ts";

/** On the overview of a consultation: the languages it may be read in, and the way to its translations. */
export function LanguagesSummary({
  base,
  main,
  progress,
}: {
  base: string;
  main: Language;
  progress: TranslationProgress[];
}) {
  const { t } = useLocale();
  return (
    <section className="stack">
      <h2>{t("translation.languages.title")}</h2>
      {progress.length === 0 ? (
        <p>{t("translation.languages.only", { language: t(`translation.language.${main}`) })}</p>
      ) : (
        <LanguageProgress base={base} progress={progress} />
      )}
      <p>
        <a href={`${base}/languages`}>{t("translation.languages.change")}</a>
      </p>
    </section>
  );
}

import type { TranslationProgress } from "#app/domain/translation/translatable.ts";
import { useLocale } from "#app/ui/locale.tsx";
import { DataTable } from "#app/ui/page/data-table.tsx";

/** How far each language is, with the way to its translation page. */
export function LanguageProgress({ base, progress }: { base: string; progress: TranslationProgress[] }) {
  const { t, number } = useLocale();
  return (
    <DataTable
      caption={t("translation.progress.caption")}
      hideCaption
      columns={[
        { label: t("translation.progress.language") },
        { label: t("translation.progress.done"), numeric: true },
        { label: t("translation.progress.missing"), numeric: true },
        { label: t("translation.progress.out-of-date"), numeric: true },
      ]}
      rows={progress.map(({ language, texts, missing, outOfDate }) => [
        <a key={language} href={`${base}/languages/${language}`}>
          {t(`translation.language.${language}`)}
        </a>,
        t("translation.progress.of", { done: texts - missing, texts }),
        number(missing),
        number(outOfDate),
      ])}
    />
  );
}

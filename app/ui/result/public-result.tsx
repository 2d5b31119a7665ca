import type { PublicResult as Result } from "#app/domain/result/shown-tally.ts";
import { useLocale } from "#app/ui/locale.tsx";
import { TallyView } from "#app/ui/result/tally-view.tsx";

/** What everybody sees of the answers to a question that asks for more or other than words. */
export function PublicResult({ result, lang }: { result: Result; lang?: string }) {
  const { t } = useLocale();
  return (
    <section className="stack">
      <h2>{t("result.public.title")}</h2>
      {result.state === "later" && <p>{t("result.public.later")}</p>}
      {result.state === "few" && <p>{t("result.public.few", { minimum: result.minimum })}</p>}
      {result.state === "shown" && (
        <>
          <p className="muted">{t("result.public.base", { count: result.shown.tally.answered })}</p>
          <TallyView shown={result.shown} lang={lang} />
          {result.shown.few ? (
            <p className="small">
              {t("result.public.unlisted", { count: result.shown.few, minimum: result.minimum })}
            </p>
          ) : null}
        </>
      )}
    </section>
  );
}

import type { AppealData } from "#app/ui/appeal/appeal-data.ts";
import { DecidedFacts } from "#app/ui/appeal/decided.tsx";
import { useLocale } from "#app/ui/locale.tsx";
import { AsWritten } from "#app/ui/moderation/as-written.tsx";
import { ReportList } from "#app/ui/moderation/report-list.tsx";
import { WrittenUnder } from "#app/ui/moderation/written-under.tsx";

/** What whoever appealed says, what was decided, and of which words. */
export function AppealFile({ data }: { data: AppealData }) {
  const { t } = useLocale();
  const { id, by, said, decided, about, authority, sealed, changed } = data;
  return (
    <>
      {said !== null && (
        <section className="stack">
          <h2>{t("appeal.case.said", { by })}</h2>
          <p className="measure as-written">{said}</p>
        </section>
      )}
      <section className="stack">
        <h2>{t("appeal.case.contested")}</h2>
        <DecidedFacts decided={decided} timeZone={authority.timeZone} />
      </section>
      <section className="stack">
        <h2>{t("appeal.case.text")}</h2>
        <WrittenUnder around={data.context} stance={about.stance} />
        {changed && <p>{t("appeal.words.changed")}</p>}
        <AsWritten title={about.title} text={about.text} lang={about.language} />
        {sealed && data.whyNot === null && (
          <p className="measure">
            {t("appeal.case.sealed")}{" "}
            <a href={`/moderation/appeals/${id}/words`}>{t("appeal.case.sealed.link")}</a>
          </p>
        )}
        <p>
          <a href={`/moderation/${about.kind}/${about.id}`}>{t("appeal.case.desk")}</a>
        </p>
      </section>
      <ReportList reports={data.reports} timeZone={authority.timeZone} />
    </>
  );
}

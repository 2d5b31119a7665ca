import { useLocale } from "#app/ui/locale.tsx";
import { AsWritten } from "#app/ui/moderation/as-written.tsx";
import type { CaseData } from "#app/ui/moderation/case-data.ts";
import { ReportList } from "#app/ui/moderation/report-list.tsx";
import { WrittenUnder } from "#app/ui/moderation/written-under.tsx";
import { Facts } from "#app/ui/page/facts.tsx";
import { SignalList } from "#app/ui/signal/signal-list.tsx";

/** What is judged: the words where they stand, and what readers and the program said of them. */
export function CaseFile({ data }: { data: CaseData }) {
  const { t } = useLocale();
  const { words, own, authority, signals } = data;
  return (
    <>
      <WrittenUnder around={data} stance={words.stance} />
      {words.text || words.title ? (
        <AsWritten title={words.title} text={words.text} lang={words.language} />
      ) : null}
      <Where data={data} />
      {!own && <ReportList reports={data.reports} timeZone={authority.timeZone} />}
      {signals.length > 0 && (
        <section className="stack">
          <h2>{t("moderation.case.signals")}</h2>
          <SignalList signals={signals} />
        </section>
      )}
    </>
  );
}

function Where({ data }: { data: CaseData }) {
  const { t, instant } = useLocale();
  const { words, territory, consultation, authority, href } = data;
  const facts = [
    { label: t("moderation.case.from"), value: territory ?? t("moderation.case.from.unknown") },
    { label: t("moderation.case.sent"), value: instant(words.sentAt, authority.timeZone) },
    {
      label: t("moderation.filter.consultation"),
      value: <a href={`/consultations/${consultation.slug}`}>{consultation.title}</a>,
    },
  ];
  if (words.place) facts.push({ label: t("moderation.case.place"), value: words.place });
  return (
    <>
      <Facts items={facts} />
      {words.visibility === "published" && !words.takenBack && (
        <p>
          <a href={href}>{t("moderation.case.public")}</a>
        </p>
      )}
    </>
  );
}

import { useLocale } from "#app/ui/locale.tsx";
import { AsWritten } from "#app/ui/moderation/as-written.tsx";
import type { CaseData } from "#app/ui/moderation/case-data.ts";
import { ReportList } from "#app/ui/moderation/report-list.tsx";
import { Facts } from "#app/ui/page/facts.tsx";
import { SignalList } from "#app/ui/signal/signal-list.tsx";
import { useLangOf } from "#app/ui/translation/language-note.tsx";

/** What is judged: the words where they stand, and what readers and the program said of them. */
export function CaseFile({ data }: { data: CaseData }) {
  const { t } = useLocale();
  const { words, own, authority, signals } = data;
  return (
    <>
      <Context data={data} />
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

/** What it was written under, before the words themselves. */
function Context({ data: { question, proposal, parent, words } }: { data: CaseData }) {
  const { t } = useLocale();
  const langOf = useLangOf();
  if (!question && !proposal && !parent) return null;
  return (
    <div className="stack" data-gap="s">
      {question && (
        <p>
          {t("moderation.case.question", { number: question.position })}{" "}
          <strong lang={langOf(question.language)}>{question.title}</strong>
        </p>
      )}
      {proposal && (
        <p>
          {t("moderation.case.proposal", { stance: words.stance ?? "comment" })}{" "}
          <strong lang={langOf(proposal.language)}>{proposal.title}</strong>
        </p>
      )}
      {parent && (
        <>
          <p>{t("moderation.case.parent")}</p>
          <AsWritten text={parent.text} lang={parent.language} />
          <p>{t("moderation.case.reply")}</p>
        </>
      )}
    </div>
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

import { useLocale } from "#app/ui/locale.tsx";
import { AsWritten } from "#app/ui/moderation/as-written.tsx";
import type { CaseData, SecondData } from "#app/ui/moderation/case-data.ts";
import { ButtonLink } from "#app/ui/page/button-link.tsx";
import { Facts } from "#app/ui/page/facts.tsx";

/** A decision that two people must take, and one has: what it is, and the way to answer it. */
export function SecondWaits({ data, second }: { data: CaseData; second: SecondData }) {
  const { t } = useLocale();
  return (
    <section className="panel stack" data-gap="m">
      <h2>{t(second.mine ? "moderation.second.asked" : "moderation.second.wanted")}</h2>
      <SecondFacts data={data} second={second} />
      {second.mine && <p>{t("moderation.second.mine")}</p>}
      {!second.mine && data.as === "moderator" && (
        <p>
          <ButtonLink href={`/moderation/${data.kind}/${data.id}/second-opinion`}>
            {t("moderation.second.answer")}
          </ButtonLink>
        </p>
      )}
    </section>
  );
}

/** What somebody else would decide, and why. */
export function SecondFacts({ data, second }: { data: CaseData; second: SecondData }) {
  const { t, instant } = useLocale();
  const { outcome, rule, reason, askedAt, label, days, question, preview } = second;
  const facts = [
    {
      label: t("moderation.author.decision"),
      value: t(`moderation.${outcome === "approve" ? "leave" : outcome}.title`),
    },
    { label: t("moderation.rule"), value: rule ?? "" },
    { label: t("moderation.second.since"), value: instant(askedAt, data.authority.timeZone) },
  ];
  if (label) facts.push({ label: t("moderation.label.which"), value: t(`proposal.label.${label}`) });
  if (days) facts.push({ label: t("moderation.suspend.days"), value: String(days) });
  if (question) facts.push({ label: t("moderation.move.question"), value: question });
  return (
    <>
      <Facts items={facts} />
      {preview && (
        <>
          <p>{t("moderation.hide-part.preview.title")}</p>
          <AsWritten title={preview.title} text={preview.text} lang={data.words.language} />
        </>
      )}
      <p>{t("moderation.second.reason")}</p>
      <p className="measure as-written">{reason}</p>
    </>
  );
}

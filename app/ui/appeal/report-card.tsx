import { AppealClock } from "#app/ui/appeal/clock.tsx";
import type { OwnAppealShown } from "#app/ui/appeal/own-appeal.tsx";
import { useLocale } from "#app/ui/locale.tsx";
import { beginningOf } from "#app/ui/moderation/words.ts";
import { Card } from "#app/ui/page/card.tsx";
import { Quote } from "#app/ui/page/quote.tsx";
import { Tag } from "#app/ui/page/tag.tsx";
import type { ContributionKind, Language, Outcome } from "#db/schema.ts";

export interface ReportShown {
  id: string;
  kind: ContributionKind;
  /** In the reader's language. */
  rule: string;
  words: string;
  reportedAt: string;
  consultation: { slug: string; title: string; timeZone: string };
  about: { title: string | null; text: string; language: Language; path: string } | null;
  decision: { id: string; outcome: Outcome; decidedAt: string; reason: string } | null;
  review: OwnAppealShown | null;
  mayAsk: boolean;
  reviewUntil: string | null;
}

/** One report of the reader's own, with what became of it. */
export function ReportCard({ report }: { report: ReportShown }) {
  const { t, day } = useLocale();
  const { kind, rule, words, reportedAt, consultation, about, decision } = report;
  const { slug, title, timeZone } = consultation;
  return (
    <Card>
      <p className="muted small">
        <a href={`/consultations/${slug}`}>{title}</a>
      </p>
      <h2>{t("appeal.report.heading", { rule })}</h2>
      <p className="small">{t("appeal.report.about", { kind, day: day(reportedAt, timeZone) })}</p>
      {about ? (
        <Quote text={beginningOf(about.title ?? about.text)} lang={about.language} href={about.path} />
      ) : (
        <p>{t("appeal.report.gone")}</p>
      )}
      {words && (
        <p className="measure">
          {t("appeal.report.said")} <span className="as-written">{words}</span>
        </p>
      )}
      {decision ? (
        <Became report={report} decision={decision} />
      ) : (
        <Tag kind="waiting">{t("appeal.report.waiting")}</Tag>
      )}
    </Card>
  );
}

type ReportDecision = NonNullable<ReportShown["decision"]>;

function Became({ report, decision }: { report: ReportShown; decision: ReportDecision }) {
  const { t, day } = useLocale();
  const { outcome, decidedAt, reason, id } = decision;
  const { timeZone } = report.consultation;
  const left = outcome === "approve";
  return (
    <div className="stack" data-gap="s">
      <p className="row" data-gap="s">
        <Tag kind={left ? "closed" : "open"}>
          {t(left ? "appeal.report.left" : `moderation.outcome.${outcome}`)}
        </Tag>
        <span className="small">{t("appeal.report.decided", { day: day(decidedAt, timeZone) })}</span>
        <a href={`/decisions/${id}`}>{t("appeal.report.decision")}</a>
      </p>
      {reason && <p className="measure as-written">{reason}</p>}
      <Review report={report} />
    </div>
  );
}

function Review({
  report: { id, rule, review, mayAsk, reviewUntil, consultation },
}: {
  report: ReportShown;
}) {
  const { t, day } = useLocale();
  const { timeZone } = consultation;
  if (review) {
    return (
      <>
        <p>{t(`appeal.report.review.${review.outcome ?? "waits"}`)}</p>
        {review.reason && <p className="measure as-written">{review.reason}</p>}
        <AppealClock clock={review} timeZone={timeZone} />
      </>
    );
  }
  if (reviewUntil === null) return null;
  const when = day(reviewUntil, timeZone);
  if (!mayAsk) return <p className="small">{t("appeal.report.review.over", { when })}</p>;
  return (
    <p>
      {t("appeal.report.review.until", { when })}{" "}
      <a href={`/account/reports/${id}/review`}>
        {t("appeal.review.title")}
        <span className="hidden">: {t("appeal.report.heading", { rule })}</span>
      </a>
    </p>
  );
}

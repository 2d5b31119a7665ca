import type { SubmissionResult } from "@conform-to/react";
import { outcomes } from "#app/domain/moderation/decision.ts";
import { useLocale } from "#app/ui/locale.tsx";
import { AsWritten } from "#app/ui/moderation/as-written.tsx";
import {
  DecisionForms,
  DecisionProblems,
  outcomesFor,
  useDecisionForms,
} from "#app/ui/moderation/decision-forms.tsx";
import { type DecisionLine, DecisionList } from "#app/ui/moderation/decision-list.tsx";
import { type ReportLine, ReportList } from "#app/ui/moderation/report-list.tsx";
import { Breadcrumbs } from "#app/ui/page/breadcrumbs.tsx";
import { Facts } from "#app/ui/page/facts.tsx";
import { Notice } from "#app/ui/page/notice.tsx";
import { PageHeading } from "#app/ui/page/page-heading.tsx";
import { Tag } from "#app/ui/page/tag.tsx";
import { useLangOf } from "#app/ui/translation/language-note.tsx";
import type { ContributionKind, Language, Outcome, Stance, Visibility } from "#db/schema.ts";

export interface CaseData {
  kind: ContributionKind;
  words: {
    title: string | null;
    text: string;
    language: Language;
    stance: Stance | null;
    place: string | null;
    visibility: Visibility;
    sentAt: string;
    takenBack: boolean;
  };
  question: { position: number; title: string; language: Language } | null;
  proposal: { title: string; language: Language } | null;
  parent: { text: string; language: Language; stance: Stance } | null;
  territory: string | null;
  authority: { timeZone: string };
  consultation: { slug: string; title: string };
  /** Where readers find it. */
  href: string;
  own: boolean;
  reports: ReportLine[];
  waiting: number;
  decisions: DecisionLine[];
  rules: { id: string; title: string; text: string }[];
  seen: { seenDecision: string | null; seenReports: number; seenWords: string };
  held: Record<string, string> | null;
  /** What was decided just now. */
  decided: Outcome | null;
}

const tagOf = { published: "open", pending: "waiting", hidden: "stopped", merged: "closed" } as const;

/** A case as a moderator sees it: the words in their context, what was said of them, and the decision. */
export function CaseView({ data, result }: { data: CaseData; result: SubmissionResult | undefined }) {
  const { t } = useLocale();
  const { kind, words, decided, own, waiting } = data;
  const { visibility, language } = words;
  const forms = useDecisionForms({ result, held: data.held });
  const on = { ...data, visibility, language, result };
  return (
    <>
      <DecisionProblems forms={forms} />
      <Breadcrumbs items={[{ href: "/moderation", label: t("moderation.queue.title") }]} />
      {decided && !result && (
        <Notice kind="success" title={t(`moderation.decided.${decided}`)}>
          <p>{t("moderation.decided.told")}</p>
          <p>
            <a href="/moderation">{t("moderation.decided.next")}</a>
          </p>
        </Notice>
      )}
      <Unsent result={result} open={outcomesFor({ visibility, waiting })} />
      <PageHeading caption={<Tag kind={tagOf[visibility]}>{t(`moderation.visibility.${visibility}`)}</Tag>} />
      {words.takenBack && <Notice title={t("moderation.case.taken-back", { kind })} />}
      <Context data={data} />
      {words.text || words.title ? <AsWritten title={words.title} text={words.text} lang={language} /> : null}
      <Where data={data} />
      {own ? (
        <Notice kind="warning" title={t("moderation.own.title")}>
          <p>{t("moderation.own.text")}</p>
        </Notice>
      ) : (
        <ReportList reports={data.reports} timeZone={data.authority.timeZone} />
      )}
      {data.decisions.length > 0 && (
        <section className="stack">
          <h2>{t("moderation.case.decisions")}</h2>
          <DecisionList decisions={data.decisions} />
        </section>
      )}
      {!own && <DecisionForms on={on} forms={forms} />}
    </>
  );
}

/** What it was written under, before the words themselves. */
function Context({ data: { question, proposal, parent, words } }: { data: CaseData }) {
  const { t } = useLocale();
  const langOf = useLangOf();
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
      <Facts items={facts} across />
      {words.visibility === "published" && !words.takenBack && (
        <p>
          <a href={href}>{t("moderation.case.public")}</a>
        </p>
      )}
    </>
  );
}

/** Somebody else was quicker: the reasons written for a decision that is no longer open are not lost. */
function Unsent({ result, open }: { result: SubmissionResult | undefined; open: Outcome[] }) {
  const { t, text } = useLocale();
  const outcome = result?.initialValue?.outcome;
  const reason = result?.initialValue?.reason;
  if (!result || open.some((one) => one === outcome)) return null;
  // The summary of problems lists those of the forms; this decision belongs to none.
  const unsaid = outcomes.some((one) => one === outcome) ? [] : Object.values(result.error ?? {}).flat();
  return (
    <Notice kind="warning" title={t("moderation.unsent.title")}>
      {unsaid.map((message) => message && <p key={message}>{text(message)}</p>)}
      {typeof reason === "string" && reason !== "" && (
        <>
          <p>{t("moderation.unsent.text")}</p>
          <p className="as-written">{reason}</p>
        </>
      )}
    </Notice>
  );
}

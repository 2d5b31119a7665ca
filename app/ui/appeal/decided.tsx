import { useLocale } from "#app/ui/locale.tsx";
import { type Fact, Facts } from "#app/ui/page/facts.tsx";
import { useLangOf } from "#app/ui/translation/language-note.tsx";
import type { Label, Language, Outcome, Prompt } from "#db/schema.ts";

export interface Decided {
  outcome: Outcome;
  /** In the reader's language. */
  rule: { title: string; text: string } | null;
  reason: string;
  prompt: Prompt;
  decidedAt: string;
  label: Label | null;
  days: number | null;
  question: { position: number; title: string; language: Language } | null;
  into: { id: string; title: string; language: Language } | null;
}

/** What was decided, under which rule, why, and when; never by whom. */
export function DecidedFacts({ decided, timeZone }: { decided: Decided; timeZone: string }) {
  const { t, instant } = useLocale();
  const { outcome, rule, reason, prompt, decidedAt } = decided;
  const facts: Fact[] = [
    {
      label: t("appeal.decided.what"),
      value: t(`moderation.outcome.${outcome}`),
      note: <Detail {...decided} />,
    },
  ];
  if (rule) facts.push({ label: t("appeal.decided.rule"), value: rule.title, note: rule.text });
  facts.push(
    { label: t("appeal.decided.when"), value: instant(decidedAt, timeZone) },
    { label: t("appeal.decided.prompt"), value: t(`appeal.prompt.${prompt}`) },
  );
  return (
    <>
      <Facts items={facts} />
      {reason && (
        <div className="stack" data-gap="s">
          <h3>{t("appeal.decided.reason")}</h3>
          <p className="measure as-written">{reason}</p>
        </div>
      )}
    </>
  );
}

function Detail({ label, days, question, into }: Decided) {
  const { t } = useLocale();
  const langOf = useLangOf();
  if (label) return t(`proposal.label.${label}`);
  if (days !== null) return t("appeal.detail.days", { days });
  if (question) {
    const { position: number, title } = question;
    return <span lang={langOf(question.language)}>{t("appeal.detail.question", { number, title })}</span>;
  }
  if (!into) return null;
  return (
    <a href={`/proposals/${into.id}`} lang={langOf(into.language)}>
      {t("appeal.detail.into", { title: into.title })}
    </a>
  );
}

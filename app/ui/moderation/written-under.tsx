import { useLocale } from "#app/ui/locale.tsx";
import { AsWritten } from "#app/ui/moderation/as-written.tsx";
import { useLangOf } from "#app/ui/translation/language-note.tsx";
import type { Language, Stance } from "#db/schema.ts";

interface Around {
  question: { position: number; title: string; language: Language } | null;
  proposal: { title: string; language: Language } | null;
  /** What an argument replies to. */
  parent: { text: string; language: Language } | null;
}

/** What it was written under, before the words themselves. */
export function WrittenUnder({
  around: { question, proposal, parent },
  stance,
}: {
  around: Around;
  /** Of an argument. */
  stance: Stance | null;
}) {
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
          {t("moderation.case.proposal", { stance: stance ?? "comment" })}{" "}
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

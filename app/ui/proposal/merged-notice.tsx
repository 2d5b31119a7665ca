import type { DecisionBeside } from "#app/domain/decision/beside.ts";
import { SubmitButton } from "#app/ui/form/submit-button.tsx";
import { DecisionFacts } from "#app/ui/label/decision-note.tsx";
import { useLocale } from "#app/ui/locale.tsx";
import { Notice } from "#app/ui/page/notice.tsx";
import type { Language } from "#db/schema.ts";

export interface StandsFor {
  id: string;
  /** null: readers do not see it at the moment. */
  title: string | null;
  language: Language;
}

export interface Merged {
  id: string;
  into: StandsFor | null;
  decision: DecisionBeside | undefined;
  /** Of the reader's own vote on it; null when they have none. */
  vote: { votedThere: boolean } | null;
  mayVote: boolean;
}

/** Where a merged proposal is now, since when and why; to who voted on it, what becomes of their vote. */
export function MergedNotice({ merged, timeZone }: { merged: Merged; timeZone: string }) {
  const { t, day } = useLocale();
  const { id, decision, into, vote, mayVote } = merged;
  return (
    <>
      <Notice
        title={
          decision
            ? t("proposal.merged", { day: day(decision.decidedAt, timeZone) })
            : t("proposal.merged.unknown-day")
        }
      >
        {into && (
          <p>
            {t("proposal.merged.into")} <StandsForLink into={into} />
          </p>
        )}
        <p>{t("proposal.merged.votes")}</p>
        {decision && <DecisionFacts decision={decision} />}
      </Notice>
      {vote && <MoveVote id={id} votedThere={vote.votedThere} mayVote={mayVote} />}
    </>
  );
}

export function StandsForLink({ into }: { into: StandsFor }) {
  const { t, language } = useLocale();
  return (
    <a
      href={`/proposals/${into.id}`}
      lang={into.title === null || into.language === language ? undefined : into.language}
    >
      {into.title ?? t("proposal.hidden.title")}
    </a>
  );
}

function MoveVote({ id, votedThere, mayVote }: { id: string; votedThere: boolean; mayVote: boolean }) {
  const { t } = useLocale();
  return (
    <section className="panel stack">
      <h2>{t("proposal.moved-vote.title")}</h2>
      {votedThere ? <p>{t("proposal.moved-vote.there")}</p> : <p>{t("proposal.moved-vote.text")}</p>}
      {!votedThere && !mayVote && <p>{t("proposal.moved-vote.closed")}</p>}
      {!votedThere && mayVote && (
        <form method="post" action={`/proposals/${id}/vote/move`}>
          <SubmitButton>{t("proposal.moved-vote.submit")}</SubmitButton>
        </form>
      )}
    </section>
  );
}

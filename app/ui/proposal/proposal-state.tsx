import type { DecisionsBeside } from "#app/domain/decision/beside.ts";
import { HiddenNotice } from "#app/ui/entry/hidden-notice.tsx";
import { DecisionNote } from "#app/ui/label/decision-note.tsx";
import { useLocale } from "#app/ui/locale.tsx";
import { Notice } from "#app/ui/page/notice.tsx";
import { type Merged, MergedNotice } from "#app/ui/proposal/merged-notice.tsx";
import type { Visibility } from "#db/schema.ts";

interface Shown {
  proposal: { id: string; visibility: Visibility; withdrawnAt: string | null };
  decisions: DecisionsBeside;
  merged: Merged | null;
  /** Moderators ask whether it may be merged. */
  mergeAsked: boolean;
  mine: boolean;
  /** What the reader has just done. */
  done: "made" | "vote-moved" | "kept" | null;
  authority: { timeZone: string };
}

/** Where a proposal stands, and what moderators did to it. */
export function ProposalState({ data }: { data: Shown }) {
  const { t, day } = useLocale();
  const { proposal, decisions, merged, mine, done, mergeAsked, authority } = data;
  const { timeZone } = authority;
  if (proposal.visibility === "hidden") {
    return <HiddenNotice title={t("proposal.hidden")} decision={decisions.hide} own={mine} />;
  }
  if (proposal.withdrawnAt) {
    return <Notice title={t("proposal.withdrawn", { day: day(proposal.withdrawnAt, timeZone) })} />;
  }
  if (merged) return <MergedNotice merged={merged} timeZone={timeZone} />;
  const part = decisions["hide-part"];
  return (
    <>
      {proposal.visibility === "pending" && <Notice kind="warning" title={t("consultation.pending")} />}
      {proposal.visibility === "published" && done === "made" && mine && (
        <Notice kind="success" title={t("proposal.made")} />
      )}
      {done === "vote-moved" && <Notice kind="success" title={t("proposal.moved-vote.done")} />}
      {done === "kept" && mine && <Notice kind="success" title={t("proposal.merge.kept")} />}
      {mine && mergeAsked && (
        <Notice kind="warning" title={t("proposal.merge.asked")}>
          <p>
            <a href={`/proposals/${proposal.id}/merge`}>{t("proposal.merge.see")}</a>
          </p>
        </Notice>
      )}
      {part && (
        <DecisionNote
          decision={part}
          title={t("proposal.decided.hide-part", { day: day(part.decidedAt, timeZone) })}
        />
      )}
    </>
  );
}

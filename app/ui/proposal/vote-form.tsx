import { HiddenFields } from "#app/ui/form/hidden-fields.tsx";
import { SubmitButton } from "#app/ui/form/submit-button.tsx";
import { VoteButtons } from "#app/ui/form/vote-buttons.tsx";
import { useLocale } from "#app/ui/locale.tsx";
import type { Choice } from "#db/schema.ts";

/** Agree, disagree or pass on one proposal; a vote already cast can be changed or taken back. */
export function VoteForm({
  id,
  title,
  own,
  back,
}: {
  id: string;
  title: string;
  own: Choice | null;
  /** Where to return to; the proposal's page when not given. */
  back?: string;
}) {
  const { t } = useLocale();
  return (
    <div className="stack" data-gap="s">
      <form method="post" action={`/proposals/${id}/vote`} className="vote-form">
        <HiddenFields values={{ back }} />
        <VoteButtons current={own} about={title} />
      </form>
      {own && (
        <form method="post" action={`/proposals/${id}/vote/withdrawal`} className="row small" data-gap="s">
          <HiddenFields values={{ back }} />
          <span className="muted">{t("proposal.vote.cast")}</span>
          <SubmitButton variant="link">
            {t("proposal.vote.withdraw")}
            <span className="hidden">: {title}</span>
          </SubmitButton>
        </form>
      )}
    </div>
  );
}

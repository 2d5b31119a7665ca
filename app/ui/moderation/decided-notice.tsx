import type { UndoRefusal } from "#app/domain/decision/undo.ts";
import { HiddenFields } from "#app/ui/form/hidden-fields.tsx";
import { SubmitButton } from "#app/ui/form/submit-button.tsx";
import { useLocale } from "#app/ui/locale.tsx";
import type { CaseData } from "#app/ui/moderation/case-data.ts";
import { Notice } from "#app/ui/page/notice.tsx";
import type { Outcome } from "#db/schema.ts";

/** What the moderator has just decided, and until when it may be undone as if it had not been. */
export function DecidedNotice({
  data,
  decided,
  undone,
  notUndone,
}: {
  data: CaseData;
  decided: Outcome | null;
  undone: boolean;
  /** Why an undoing came to nothing. */
  notUndone: UndoRefusal | null;
}) {
  const { t, clock } = useLocale();
  const { kind, id, undo, second, merge, authority } = data;
  const next = (
    <form method="post" action="/moderation/next">
      <button className="button" data-variant="quiet" data-press type="submit">
        {t("moderation.decided.next")}
      </button>
    </form>
  );
  if (notUndone) {
    return (
      <Notice kind="warning" title={t("moderation.undo.refused")}>
        <p>{t(`moderation.refused.${notUndone}`)}</p>
      </Notice>
    );
  }
  if (undone && !undo) {
    return (
      <Notice kind="success" title={t("moderation.undo.done")}>
        {next}
      </Notice>
    );
  }
  // Such a decision is not taken yet: the case says what it waits for.
  if (decided === null || (!undo && (second || merge))) return null;
  return (
    <Notice kind="success" title={t(`moderation.decided.${undo?.outcome ?? decided}`)}>
      <p>{t("moderation.decided.told")}</p>
      {undo && (
        <form method="post" action={`/moderation/${kind}/${id}/undo`} className="row">
          <HiddenFields values={{ decisionId: undo.decisionId }} />
          <SubmitButton variant="quiet">{t("moderation.undo.submit")}</SubmitButton>
          <p className="small">
            {t("moderation.undo.until", { time: clock(undo.until, authority.timeZone) })}
          </p>
        </form>
      )}
      {next}
    </Notice>
  );
}

import { type BulkProgress, leftOutReasons } from "#app/domain/decision/bulk.ts";
import type { UndoRefusal } from "#app/domain/decision/undo.ts";
import type { MessageKey } from "#app/i18n/locale.ts";
import { SubmitButton } from "#app/ui/form/submit-button.tsx";
import { useLocale } from "#app/ui/locale.tsx";
import { ButtonLink } from "#app/ui/page/button-link.tsx";
import { DataTable } from "#app/ui/page/data-table.tsx";
import { Facts } from "#app/ui/page/facts.tsx";
import { Notice } from "#app/ui/page/notice.tsx";

/** With whether the reader may still take it back. */
type BulkProgressData = BulkProgress & { canUndo: boolean };

/** How far a bulk decision is, what was not decided and why, and the way to take all of it back. */
export function BulkProgressView({
  progress,
  notUndone,
}: {
  progress: BulkProgressData;
  notUndone: UndoRefusal | null;
}) {
  const { t, number } = useLocale();
  const { id, cases, done, waiting, refused, finished, undone } = progress;
  const isMoving = undone === "under-way" || (undone === "no" && !finished);
  const notDecided = refused.reduce((sum, one) => sum + one.count, 0);
  return (
    <>
      {notUndone && (
        <Notice kind="warning" title={t("moderation.undo.refused")}>
          <p>{t(`moderation.refused.${notUndone}`)}</p>
        </Notice>
      )}
      <Standing progress={progress} />
      <Facts
        across
        items={[
          {
            label: t("moderation.bulk.done"),
            value: number(done),
            note: t("moderation.bulk.progress.of", { count: cases }),
            big: true,
          },
          { label: t("moderation.bulk.waiting"), value: number(waiting) },
          { label: t("moderation.bulk.refused"), value: number(notDecided) },
        ]}
      />
      <div className="row">
        {isMoving && <ButtonLink href={`/moderation/bulk/${id}`}>{t("moderation.bulk.refresh")}</ButtonLink>}
        {progress.canUndo && <UndoAll progress={progress} />}
        <a href="/moderation">{t("moderation.decided.next")}</a>
      </div>
      {notDecided > 0 && <Refused progress={progress} notDecided={notDecided} />}
    </>
  );
}

function Standing({ progress: { finished, undone } }: { progress: BulkProgressData }) {
  const { t } = useLocale();
  if (undone === "done") return <Notice kind="success" title={t("moderation.bulk.undo.done")} />;
  if (undone === "under-way") return <Notice title={t("moderation.bulk.undo.working")} />;
  if (finished) return <Notice kind="success" title={t("moderation.bulk.finished")} />;
  return <p className="measure">{t("moderation.bulk.working")}</p>;
}

function UndoAll({ progress: { id, undoUntil, timeZone } }: { progress: BulkProgressData }) {
  const { t, clock } = useLocale();
  return (
    <form method="post" action={`/moderation/bulk/${id}/undo`} className="row">
      <SubmitButton variant="quiet">{t("moderation.bulk.undo.submit")}</SubmitButton>
      {undoUntil && (
        <p className="small">{t("moderation.bulk.undo.until", { time: clock(undoUntil, timeZone) })}</p>
      )}
    </form>
  );
}

function Refused({
  progress: { refusedCases },
  notDecided,
}: {
  progress: BulkProgressData;
  notDecided: number;
}) {
  const { t } = useLocale();
  const more = notDecided - refusedCases.length;
  return (
    <>
      <DataTable
        caption={t("moderation.bulk.refused.list")}
        columns={[{ label: t("moderation.open") }, { label: t("moderation.bulk.refused.why") }]}
        rows={refusedCases.map(({ kind, contributionId, refusal }, index) => [
          <a key={contributionId} href={`/moderation/${kind}/${contributionId}`}>
            {t("moderation.bulk.refused.case", { kind: t(`moderation.kind.${kind}`), number: index + 1 })}
          </a>,
          t(keyOf(refusal), { count: 1 }),
        ])}
      />
      {more > 0 && <p>{t("moderation.bulk.refused.more", { count: more })}</p>}
    </>
  );
}

/** Why it was left out before, or refused when its turn came. */
function keyOf(refusal: string): MessageKey {
  if (refusal === "undone-before") return "moderation.bulk.undone-before";
  if (leftOutReasons.some((one) => one === refusal)) return `moderation.bulk.left.${refusal as "second"}`;
  return `moderation.refused.${refusal}` as MessageKey;
}

import { holdMinutes } from "#app/domain/moderation/assignment.ts";
import { HiddenFields } from "#app/ui/form/hidden-fields.tsx";
import { SubmitButton } from "#app/ui/form/submit-button.tsx";
import { useLocale } from "#app/ui/locale.tsx";
import type { ContributionKind } from "#db/schema.ts";

export interface CaseDeskData {
  /** Something of it waits for a decision. */
  waits: boolean;
  holder: { name: string | null; mine: boolean; until: string } | null;
  handed: { name: string | null; mine: boolean } | null;
  notes: CaseNoteLine[];
}

export interface CaseNoteLine {
  id: string;
  text: string;
  writtenBy: string | null;
  handedTo: string | null;
  writtenAt: string;
}

/** Who is at the case, and what one may do about that. */
export function CaseDesk({
  kind,
  id,
  desk,
  as,
  timeZone,
}: {
  kind: ContributionKind;
  id: string;
  desk: CaseDeskData;
  as: "moderator" | "lawyer";
  timeZone: string;
}) {
  const { t } = useLocale();
  if (!desk.waits) return null;
  const here = `/moderation/${kind}/${id}`;
  const { holder, handed } = desk;
  const isMine = holder?.mine || handed?.mine;
  const isOthers = !isMine && (holder !== null || handed !== null);
  return (
    <div className="panel stack" data-gap="s">
      <Holder desk={desk} timeZone={timeZone} />
      {as === "moderator" && !isMine && (
        <p className="muted small">
          {isOthers ? t("queue.take.over.text") : t("queue.take.text", { minutes: holdMinutes })}
        </p>
      )}
      <div className="row">
        {as === "moderator" && !holder?.mine && (
          <form method="post" action={`${here}/assignment`}>
            <HiddenFields values={{ over: isOthers ? "on" : null }} />
            <button className="button" data-variant="quiet" type="submit" data-press>
              {t(isOthers ? "queue.take.over" : "queue.take")}
            </button>
          </form>
        )}
        {isMine && as === "moderator" && (
          <form method="post" action={`${here}/release`}>
            <SubmitButton variant="quiet">{t("queue.release")}</SubmitButton>
          </form>
        )}
        {!(holder && !holder.mine) && (
          <a href={`${here}/hand-over`}>{t(as === "lawyer" ? "queue.hand.back" : "queue.hand.link")}</a>
        )}
      </div>
    </div>
  );
}

/** "Ana is at it until 14:30." */
export function Holder({
  desk: { holder, handed },
  timeZone,
}: {
  desk: Pick<CaseDeskData, "holder" | "handed">;
  timeZone: string | undefined;
}) {
  const { t, time } = useLocale();
  const nameOf = (one: { name: string | null }) => one.name ?? t("queue.somebody");
  return (
    <>
      {handed && <p>{handed.mine ? t("queue.handed.mine") : t("queue.handed", { name: nameOf(handed) })}</p>}
      {holder && (
        <p>
          {t(holder.mine ? "queue.held.mine" : "queue.held", {
            name: nameOf(holder),
            time: time(holder.until, timeZone),
          })}
        </p>
      )}
    </>
  );
}

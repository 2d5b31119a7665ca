import type { OwnDecision, Proof } from "#app/domain/participant/contributions-life.ts";
import { circumstances } from "#app/domain/record/record-words.ts";
import { useLocale } from "#app/ui/locale.tsx";
import { Details } from "#app/ui/page/details.tsx";
import { Tag } from "#app/ui/page/tag.tsx";
import { kindOfTag } from "#app/ui/record/outcome-tag.ts";

/** One decision for whoever wrote what it is about: under which rule, why, and what they can do. */
export function OwnDecisionShown({ decision, timeZone }: { decision: OwnDecision; timeZone: string }) {
  const locale = useLocale();
  const { t, day, language } = locale;
  const { id, outcome, decidedAt, rule, reason, reversedAt, details, proof } = decision;
  return (
    <div className="stack" data-gap="s">
      <p className="row" data-gap="s">
        <Tag kind={kindOfTag[outcome]}>{t(`moderation.outcome.${outcome}`)}</Tag>
        <a href={`/decisions/${id}`}>{t("record.own.decided", { day: day(decidedAt, timeZone) })}</a>
      </p>
      {reversedAt && <p>{t("record.own.reversed", { day: day(reversedAt, timeZone) })}</p>}
      {rule && (
        <p>
          {t("common.labelled", { name: t("record.rule") })}{" "}
          <a href={`/rules/${rule.id}`}>
            {t("record.rule.version", { rule: rule.titles[language], version: rule.version })}
          </a>
        </p>
      )}
      {reason && <p className="as-written">{t("response.own.reason", { reason })}</p>}
      {outcome === "merge" && details.intoId && (
        <p>
          <a href={`/proposals/${details.intoId}`}>{t("record.own.merged")}</a>
        </p>
      )}
      <p>{circumstances(locale, { ...decision, minutesTaken: null }).join(" · ")}</p>
      <Appeal decision={decision} timeZone={timeZone} />
      {proof && <ProofOf proof={proof} />}
    </div>
  );
}

function Appeal({
  decision: { id, appeal, mayAppealUntil },
  timeZone,
}: {
  decision: OwnDecision;
  timeZone: string;
}) {
  const { t, day } = useLocale();
  if (mayAppealUntil) {
    return (
      <p>
        <a href={`/decisions/${id}/appeal`}>
          {t("record.yours.appeal", { day: day(mayAppealUntil, timeZone) })}
        </a>
      </p>
    );
  }
  if (!appeal) return null;
  return (
    <p>
      <a href={`/decisions/${id}/appeal`}>{t(`record.appeal.${appeal.outcome ?? "open"}`)}</a>
      {appeal.outcome === null && ` (${t("record.appeal.due", { day: day(appeal.dueAt, timeZone) })})`}
      {appeal.late && `. ${t("record.appeal.late")}`}
    </p>
  );
}

function ProofOf({ proof: { salt, textHash, words } }: { proof: Proof }) {
  const { t } = useLocale();
  return (
    <Details summary={t("record.own.proof")}>
      <p>{t("record.own.proof.text")}</p>
      {words ? (
        <blockquote>
          {words.title !== null && <p className="as-written">{words.title}</p>}
          <p className="as-written">{words.text}</p>
        </blockquote>
      ) : (
        <p>{t("record.own.proof.changed")}</p>
      )}
      <p className="as-written">
        {t("common.labelled", { name: t("record.proof.salt") })} <code>{salt}</code>
      </p>
      <p className="as-written">
        {t("common.labelled", { name: "SHA-256" })} <code>{textHash}</code>
      </p>
    </Details>
  );
}

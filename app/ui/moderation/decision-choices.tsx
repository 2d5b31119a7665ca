import { FormKey } from "#app/ui/form/form-key.tsx";
import { HiddenFields } from "#app/ui/form/hidden-fields.tsx";
import { SubmitButton } from "#app/ui/form/submit-button.tsx";
import { useLocale } from "#app/ui/locale.tsx";
import type { CaseData } from "#app/ui/moderation/case-data.ts";
import { decisionName } from "#app/ui/moderation/words.ts";

/** What may be decided: leaving or publishing it with one press, anything else on a page of its own. */
export function DecisionChoices({ data }: { data: CaseData }) {
  const { t } = useLocale();
  const { kind, id, open, words } = data;
  const others = open.filter((outcome) => outcome !== "approve");
  return (
    <section className="stack" data-gap="l">
      <h2>{t("moderation.decide.title")}</h2>
      {open.length === 0 && <p>{t("moderation.decide.nothing")}</p>}
      {open.includes("approve") && <Approve data={data} />}
      {others.length > 0 && (
        <ul className="list-plain lines" aria-label={t("moderation.decide.others")}>
          {others.map((outcome) => (
            <li key={outcome}>
              <a href={`/moderation/${kind}/${id}/decision/${outcome}`}>
                <strong>{t(`moderation.${decisionName(outcome, words.visibility)}.title`)}</strong>
              </a>
              <p className="muted small">{t(`moderation.${decisionName(outcome, words.visibility)}.text`)}</p>
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}

export function Approve({ data }: { data: CaseData }) {
  const { t } = useLocale();
  const { kind, id, words, waiting, seen } = data;
  const what = words.visibility === "pending" ? "publish" : "leave";
  return (
    <form
      className="panel stack"
      data-gap="m"
      method="post"
      action={`/moderation/${kind}/${id}/decision/approve`}
    >
      <FormKey />
      <p>{t(`moderation.${what}.text`, { count: waiting })}</p>
      <HiddenFields values={seen} />
      <SubmitButton>{t(`moderation.${what}.submit`)}</SubmitButton>
    </form>
  );
}

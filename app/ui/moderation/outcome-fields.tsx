import { labels } from "#app/domain/decision/decision.ts";
import { Choices } from "#app/ui/form/choices.tsx";
import type { Field } from "#app/ui/form/field.ts";
import { TextField } from "#app/ui/form/text-field.tsx";
import { useLocale } from "#app/ui/locale.tsx";
import type { DecisionFormData } from "#app/ui/moderation/decision-form.tsx";
import { useLangOf } from "#app/ui/translation/language-note.tsx";
import type { Language } from "#db/schema.ts";

export interface MergeData {
  /** What was searched for. */
  search: string;
  /** Other proposals of the consultation that match. */
  proposals: { id: string; title: string; language: Language; municipality: string | null }[];
}

type Named = Record<"questionId" | "intoId" | "label" | "days" | "reversesId", Field>;

/** What one outcome needs to know besides rule and reasons. */
export function OutcomeFields({ data, fields }: { data: DecisionFormData; fields: Named }) {
  const { t, number, instant } = useLocale();
  const langOf = useLangOf();
  switch (data.outcome) {
    case "move":
      return (
        <Choices
          field={fields.questionId}
          legend={t("moderation.move.question")}
          options={data.otherQuestions.map(({ id, position, title, language }) => ({
            value: id,
            label: (
              <>
                {number(position)}. <span lang={langOf(language)}>{title}</span>
              </>
            ),
          }))}
        />
      );
    case "merge":
      return (
        <Choices
          field={fields.intoId}
          legend={t("moderation.merge.into")}
          hint={t(mergeHint(data))}
          options={data.proposals.map(({ id, title, language, municipality }) => ({
            value: id,
            label: <span lang={langOf(language)}>{title}</span>,
            hint: municipality,
          }))}
        />
      );
    case "label":
      return (
        <Choices
          field={fields.label}
          legend={t("moderation.label.which")}
          options={labels.map((label) => ({
            value: label,
            label: t(`proposal.label.${label}`),
            hint: t(`proposal.label.${label}.text`),
          }))}
        />
      );
    case "suspend":
      return (
        <TextField
          field={fields.days}
          label={t("moderation.suspend.days")}
          hint={t("moderation.suspend.days.hint", { days: longest(data) })}
          inputMode="numeric"
          width={4}
        />
      );
    case "restore":
      return (
        <Choices
          field={fields.reversesId}
          legend={t("moderation.restore.which")}
          options={data.standing.map(({ id, outcome, rule, decidedAt }) => ({
            value: id,
            label: t(`moderation.outcome.${outcome}`),
            hint: [rule, instant(decidedAt, data.authority.timeZone)].filter(Boolean).join(" · "),
          }))}
        />
      );
    default:
      return null;
  }
}

function longest({ rules }: DecisionFormData): number {
  return Math.max(
    0,
    ...rules.filter((rule) => rule.sanctions.includes("suspend")).map((one) => one.longestSuspension),
  );
}

function mergeHint({ proposals, search }: MergeData) {
  if (proposals.length > 0) return "moderation.merge.into.hint";
  return search === "" ? "moderation.merge.unlike" : "moderation.merge.none";
}

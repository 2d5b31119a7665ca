import { Choices } from "#app/ui/form/choices.tsx";
import type { Field } from "#app/ui/form/field.ts";
import { useLocale } from "#app/ui/locale.tsx";
import type { RuleLine } from "#app/ui/moderation/case-data.ts";
import { RuleTexts } from "#app/ui/moderation/rule-texts.tsx";
import type { Outcome } from "#db/schema.ts";

/** The rules that allow what is being decided, with what each asks besides. */
export function RuleChoice({ field, rules, outcome }: { field: Field; rules: RuleLine[]; outcome: Outcome }) {
  const { t } = useLocale();
  return (
    <>
      <Choices
        field={field}
        legend={t("moderation.hide.rule")}
        options={rules.map((rule) => ({
          value: rule.id,
          label: rule.title,
          hint: [
            rule.secondPerson && t("moderation.rule.second-person"),
            outcome === "suspend" && t("moderation.rule.longest", { days: rule.longestSuspension }),
          ]
            .filter(Boolean)
            .join(" "),
        }))}
      />
      <RuleTexts rules={rules} />
    </>
  );
}

import { useLocale } from "#app/ui/locale.tsx";
import type { ShownRule } from "#app/ui/rule/shown-rule.ts";
import { sanctionWords } from "#app/ui/rule/words.ts";

/** What a rule says, and what may be done under it. */
export function RuleContent({ rule }: { rule: ShownRule }) {
  const { t, list } = useLocale();
  const { text, example, sanctions, secondPerson, longestSuspension } = rule;
  return (
    <>
      <p>{text}</p>
      {example && (
        <p>
          <strong>{t("rule.example")}</strong> {example}
        </p>
      )}
      <p className="muted">
        {t("rule.may", { what: list(sanctions.map((one) => sanctionWords(one, t))) })}
        {longestSuspension > 0 && ` ${t("rule.may.suspension", { days: longestSuspension })}`}
        {secondPerson && ` ${t("rule.two")}`}
      </p>
    </>
  );
}

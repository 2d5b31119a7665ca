import { useLocale } from "#app/ui/locale.tsx";
import { RuleContent } from "#app/ui/rule/rule-content.tsx";
import type { ShownRule } from "#app/ui/rule/shown-rule.ts";

/** Every rule in force, each at an address of its own, and how they are applied. */
export function House({
  rules,
  terms,
}: {
  rules: ShownRule[];
  terms: { appealDays: number; appealAnswerDays: number };
}) {
  const { t } = useLocale();
  return (
    <>
      {rules.map((rule) => (
        <section key={rule.id} className="stack measure" data-gap="s" id={rule.code}>
          <h2>{rule.title}</h2>
          <RuleContent rule={rule} />
          <p>
            <a href={`/rules/${rule.id}`}>
              {t("rule.version", { version: rule.version })}
              <span className="hidden">: {rule.title}</span>
            </a>
          </p>
        </section>
      ))}
      <section className="stack measure" data-gap="s">
        <h2>{t("rule.how.title")}</h2>
        <p>{t("rule.how.report")}</p>
        <p>{t("rule.how.decide")}</p>
        <p>{t("rule.how.appeal", { days: terms.appealDays, answer: terms.appealAnswerDays })}</p>
        <p>{t("rule.how.kept")}</p>
      </section>
    </>
  );
}

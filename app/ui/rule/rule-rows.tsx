import { useLocale } from "#app/ui/locale.tsx";
import type { ShownRule } from "#app/ui/rule/shown-rule.ts";
import { sanctionWords, validWords } from "#app/ui/rule/words.ts";

/** Rules for whoever changes them: which version, since when, and what each allows. */
export function RuleRows({
  rules,
  timeZone,
  hrefOf,
}: {
  rules: ShownRule[];
  timeZone: string;
  hrefOf: (rule: ShownRule) => string;
}) {
  const locale = useLocale();
  const { t, list } = locale;
  return (
    <ul className="list-plain stack measure">
      {rules.map((rule) => (
        <li key={rule.id}>
          <h3>
            <a href={hrefOf(rule)}>{rule.title}</a>
          </h3>
          <p className="muted small">
            {t("rule.version", { version: rule.version })} · {validWords(rule, timeZone, locale)}
          </p>
          <p>
            {t("rule.may", { what: list(rule.sanctions.map((one) => sanctionWords(one, t))) })}
            {rule.secondPerson && ` ${t("rule.two")}`}
          </p>
        </li>
      ))}
    </ul>
  );
}

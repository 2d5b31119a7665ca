import { useLocale } from "#app/ui/locale.tsx";
import { DataTable } from "#app/ui/page/data-table.tsx";
import type { ShownRule } from "#app/ui/rule/shown-rule.ts";
import { sanctionWords, validWords } from "#app/ui/rule/words.ts";

/** Rules for whoever changes them: which version, since when, and what each allows. */
export function RuleRows({
  caption,
  rules,
  timeZone,
  hrefOf,
}: {
  caption: string;
  rules: ShownRule[];
  timeZone: string;
  hrefOf: (rule: ShownRule) => string;
}) {
  const locale = useLocale();
  const { t, list } = locale;
  return (
    <DataTable
      caption={caption}
      hideCaption
      columns={[
        { label: t("rule.admin.rule") },
        { label: t("rule.admin.version") },
        { label: t("rule.part.sanctions") },
      ]}
      rows={rules.map((rule) => [
        <a key="rule" href={hrefOf(rule)}>
          {rule.title}
        </a>,
        <span key="version">
          {t("rule.version", { version: rule.version })}
          <br />
          <small>{validWords(rule, timeZone, locale)}</small>
        </span>,
        <span key="may">
          {list(rule.sanctions.map((one) => sanctionWords(one, t)))}
          {rule.secondPerson && (
            <>
              <br />
              <small>{t("rule.two")}</small>
            </>
          )}
        </span>,
      ])}
    />
  );
}

import type { RuleChange } from "#app/domain/rule/rule-difference.ts";
import { languageNames, languages } from "#app/i18n/languages.ts";
import type { Locale } from "#app/i18n/locale.ts";
import { Pieces } from "#app/ui/design/pieces.tsx";
import { useLocale } from "#app/ui/locale.tsx";
import { Facts } from "#app/ui/page/facts.tsx";
import { Notice } from "#app/ui/page/notice.tsx";
import { sanctionWords } from "#app/ui/rule/words.ts";

/** What one version of a rule says otherwise than the one before. */
export function RuleChanges({ changes }: { changes: RuleChange[] }) {
  const locale = useLocale();
  return (
    <Facts
      items={changes.map((change) => ({
        label: labelOf(change, locale),
        value: <Changed change={change} />,
      }))}
    />
  );
}

/** Says in which languages the words stay as they were while they change in others. */
export function LanguagesLeft({ changes }: { changes: RuleChange[] }) {
  const { t, list } = useLocale();
  const changed = new Set(changes.flatMap((change) => ("language" in change ? [change.language] : [])));
  const left = languages.filter((language) => !changed.has(language));
  if (changed.size === 0 || left.length === 0) return null;
  return <Notice>{t("rule.change.languages", { left: list(left.map((one) => languageNames[one])) })}</Notice>;
}

function labelOf(change: RuleChange, { t }: Locale): string {
  if (!("language" in change)) return t(`rule.part.${change.part}`);
  return `${t(`rule.part.${change.part}`)} (${languageNames[change.language]})`;
}

function Changed({ change }: { change: RuleChange }) {
  const { t } = useLocale();
  switch (change.part) {
    case "sanctions":
      return (
        <Pieces
          pieces={[
            ...change.removed.map((one) => ({ kind: "removed" as const, text: sanctionWords(one, t) })),
            ...change.added.map((one) => ({ kind: "added" as const, text: sanctionWords(one, t) })),
          ].flatMap((piece, index) =>
            index === 0 ? [piece] : [{ kind: "same" as const, text: ", " }, piece],
          )}
        />
      );
    case "secondPerson":
      return t(change.now ? "rule.part.secondPerson.yes" : "rule.part.secondPerson.no");
    case "longestSuspension":
      return (
        <Pieces
          pieces={[
            { kind: "removed", text: t("rule.days", { days: change.before }) },
            { kind: "same", text: " " },
            { kind: "added", text: t("rule.days", { days: change.now }) },
          ]}
        />
      );
    default:
      return <Pieces pieces={change.pieces} lang={change.language} />;
  }
}

import { useLocale } from "#app/ui/locale.tsx";
import { Details } from "#app/ui/page/details.tsx";

/** What each rule says, for whoever has to choose one. */
export function RuleTexts({
  rules,
  href,
}: {
  rules: { id: string; title: string; text: string; example?: string | null }[];
  /** The public page of their house. */
  href?: string;
}) {
  const { t } = useLocale();
  return (
    <Details summary={t("rule.texts")}>
      {rules.map(({ id, title, text, example }) => (
        <div key={id} className="measure">
          <p>
            <strong>{title}</strong>
          </p>
          <p>{text}</p>
          {example && (
            <p className="muted">
              {t("rule.example")} {example}
            </p>
          )}
        </div>
      ))}
      {href && (
        <p>
          <a href={href}>{t("rule.title")}</a>
        </p>
      )}
    </Details>
  );
}

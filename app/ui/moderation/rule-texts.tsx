import { useLocale } from "#app/ui/locale.tsx";
import { Details } from "#app/ui/page/details.tsx";

/** What each rule says, for whoever has to choose one. */
export function RuleTexts({ rules }: { rules: { id: string; title: string; text: string }[] }) {
  const { t } = useLocale();
  return (
    <Details summary={t("moderation.rules.texts")}>
      {rules.map(({ id, title, text }) => (
        <div key={id} className="measure">
          <p>
            <strong>{title}</strong>
          </p>
          <p>{text}</p>
        </div>
      ))}
    </Details>
  );
}

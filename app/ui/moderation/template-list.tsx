import { useLocale } from "#app/ui/locale.tsx";
import { Details } from "#app/ui/page/details.tsx";

export interface TemplateLine {
  id: string;
  name: string;
  /** Title of the rule it is for; null for any. */
  rule: string | null;
}

/** Reasons that were written before: each leads to the same form with its rule chosen and its text filled in. */
export function TemplateList({
  templates,
  hrefOf,
}: {
  templates: TemplateLine[];
  hrefOf: (id: string) => string;
}) {
  const { t } = useLocale();
  if (templates.length === 0) return null;
  const byRule = Map.groupBy(templates, ({ rule }) => rule ?? t("moderation.template.any-rule"));
  return (
    <Details summary={t("moderation.template.use")}>
      {[...byRule].map(([rule, list]) => (
        <div key={rule} className="stack" data-gap="s">
          <h3>{rule}</h3>
          <ul>
            {list.map(({ id, name }) => (
              <li key={id}>
                <a href={hrefOf(id)}>{name}</a>
              </li>
            ))}
          </ul>
        </div>
      ))}
    </Details>
  );
}

import { SubmitButton } from "#app/ui/form/submit-button.tsx";
import { useLocale } from "#app/ui/locale.tsx";
import { Details } from "#app/ui/page/details.tsx";

export interface TemplateLine {
  id: string;
  name: string;
  /** Title of the rule it is for; null for any. */
  rule: string | null;
}

/** Inside a form: reasons that were written before; each gives the form back with them added to what was typed. */
export function TemplateList({ templates }: { templates: TemplateLine[] }) {
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
                <SubmitButton variant="link" name="template" value={id}>
                  {name}
                </SubmitButton>
              </li>
            ))}
          </ul>
        </div>
      ))}
    </Details>
  );
}

import type { FormState } from "#app/ui/form/page-form.tsx";
import { useLocale } from "#app/ui/locale.tsx";

/**
 * Everything that was refused, first on the page, each a link to its field.
 * @param labels  by field name: said before the message, and the order of the list
 */
export function ErrorSummary({ form, labels = {} }: { form: FormState; labels?: Record<string, string> }) {
  const { t, text } = useLocale();
  const names = Object.keys(labels);
  const place = (name: string) => (names.includes(name) ? names.indexOf(name) : names.length);
  const said = (messages: string[]) => messages.map(text).join(". ");
  const labelled = (label: string | undefined, messages: string[]) =>
    label ? t("form.labelled", { label, text: said(messages) }) : said(messages);
  const errors = Object.entries(form.allErrors)
    .filter(([, messages]) => messages?.length)
    .sort(([a], [b]) => place(a) - place(b));
  if (errors.length === 0) return null;

  const titleId = `${form.id}-problems`;
  return (
    <div className="error-summary stack" role="alert" aria-labelledby={titleId}>
      <h2 id={titleId}>{t("form.problems", { count: errors.length })}</h2>
      <ul>
        {errors.map(([name, messages]) => (
          <li key={name}>
            {name === "" ? (
              said(messages)
            ) : (
              <a href={`#${form.id}-${name}`}>{labelled(labels[name], messages)}</a>
            )}
          </li>
        ))}
      </ul>
    </div>
  );
}

import { useId } from "react";
import { useLocale } from "#app/ui/locale.tsx";

/** Fewer parts than this are found without. */
const fewest = 5;

/** The parts of a long summary, as links. */
export function SummaryContents({ parts }: { parts: { key: string; label: string }[] }) {
  const { t } = useLocale();
  const id = useId().replaceAll(":", "");
  if (parts.length < fewest) return null;
  return (
    <nav className="contents stack" data-gap="s" aria-labelledby={id}>
      <h2 id={id} className="hidden">
        {t("figure.contents")}
      </h2>
      <ol>
        {parts.map(({ key, label }) => (
          <li key={key}>
            <a href={`#${key}`}>{label}</a>
          </li>
        ))}
      </ol>
    </nav>
  );
}

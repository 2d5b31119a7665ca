import { opening } from "#app/ui/consultation/consultation-card.tsx";
import { Icon } from "#app/ui/icon.tsx";
import { Labelled } from "#app/ui/label/labelled.tsx";
import { useLocale } from "#app/ui/locale.tsx";
import type { Label, Language } from "#db/schema.ts";

export interface ListedEntry {
  id: string;
  text: string;
  language: Language;
  label: Label | null;
  /** null: too few people take part there to name it. */
  place: string | null;
}

/** Longer answers are read in full on their own page. */
const mostShown = 420;

/** What people answered, each with the place it comes from and a way to report it. */
export function EntryList({ entries }: { entries: ListedEntry[] }) {
  const { t, language } = useLocale();
  return (
    <ul className="list-plain entries">
      {entries.map((entry) => (
        <li key={entry.id} className="quote">
          <Labelled label={entry.label}>
            <blockquote lang={entry.language === language ? undefined : entry.language}>
              {opening(entry.text, mostShown)}
            </blockquote>
            <p className="row small" data-gap="m">
              <span className="muted">
                <Icon name="place" /> {entry.place ?? t("consultation.entries.few-place")}
              </span>
              <a href={`/entries/${entry.id}`}>
                {t(entry.text.length > mostShown ? "consultation.entries.read" : "consultation.entries.link")}
                <span className="hidden">: {opening(entry.text, 40)}</span>
              </a>
              <ReportLink kind="entry" id={entry.id} what={opening(entry.text, 40)} />
            </p>
          </Labelled>
        </li>
      ))}
    </ul>
  );
}

/** @param what  the words that tell it from the others on the page */
export function ReportLink({
  kind,
  id,
  what,
}: {
  kind: "entry" | "proposal" | "argument";
  id: string;
  what: string;
}) {
  const { t } = useLocale();
  return (
    <a href={`/report/${kind}/${id}`} rel="nofollow">
      {t("consultation.report")}
      <span className="hidden">: {what}</span>
    </a>
  );
}

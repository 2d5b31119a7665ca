import { useLocale } from "#app/ui/locale.tsx";
import type { Language } from "#db/schema.ts";

export interface SummaryGroupFacts {
  consultation: { slug: string; title: string; language: Language; authorityName: string; timeZone: string };
  summaries: {
    code: string;
    place: string;
    number: number;
    publishedAt: string;
    /** null where the figure is withheld. */
    counted: { unit: "people" | "proposals"; count: number } | null;
  }[];
}

/** A consultation with its published summaries, each by its place. */
export function SummaryGroup({ group: { consultation, summaries } }: { group: SummaryGroupFacts }) {
  const { t, day, language } = useLocale();
  const { slug, title, timeZone } = consultation;
  const lang = consultation.language === language ? undefined : consultation.language;
  return (
    <section>
      <div className="stack" data-gap="s">
        <h2 lang={lang}>
          <a href={`/consultations/${slug}`}>{title}</a>
        </h2>
        <p className="muted small">{consultation.authorityName}</p>
        <ul>
          {summaries.map(({ code, place, number, publishedAt, counted }) => (
            <li key={code}>
              <a href={`/consultations/${slug}/summaries/${encodeURIComponent(code)}`}>{place}</a>{" "}
              <span className="muted small">
                {counted && `${t(`about.results.${counted.unit}`, { count: counted.count })} · `}
                {t(number > 1 ? "about.results.edition" : "about.results.published", {
                  number,
                  day: day(publishedAt, timeZone),
                })}
              </span>
            </li>
          ))}
        </ul>
      </div>
    </section>
  );
}

import type { PublishedSummaryPage } from "#app/domain/summary/summary-page.ts";
import { useLocale } from "#app/ui/locale.tsx";
import { Card } from "#app/ui/page/card.tsx";
import { TerritoryMap } from "#app/ui/territory-map.tsx";

/** Where this place lies among the others, and the way to them and to the figures. */
export function SummaryAside({ summary }: { summary: PublishedSummaryPage }) {
  const { t } = useLocale();
  const { consultation, code, digest, map, others, number, newest } = summary;
  const summaries = `/consultations/${consultation.slug}/summaries`;
  const edition = number < newest ? `?edition=${number}` : "";
  return (
    <aside className="stack" aria-label={t("summary.aside")}>
      {map && <TerritoryMap drawing={map} title={t("summary.map.title")} minimum={digest.minimumCell} />}
      {others.length > 0 && (
        <Card as="section">
          <h2>{t("summary.others")}</h2>
          <ul className="list-plain">
            {others.slice(0, 12).map((other) => (
              <li key={other.code}>
                <a href={`${summaries}/${other.code}`}>{other.name}</a>
              </li>
            ))}
          </ul>
          <p>
            <a href={summaries}>{t("summary.compare.link")}</a>
          </p>
        </Card>
      )}
      <p>
        <a href={`${summaries}/${code}/csv${edition}`}>{t("summary.download")}</a>
      </p>
    </aside>
  );
}

import type { PublishedSummaryPage } from "#app/domain/summary/summary-page.ts";
import { useLocale } from "#app/ui/locale.tsx";
import { Card } from "#app/ui/page/card.tsx";
import { TerritoryMap } from "#app/ui/territory-map.tsx";

/** Where this place lies among the others, the way to them, and what the summary can be taken away as. */
export function SummaryAside({ summary }: { summary: PublishedSummaryPage }) {
  const { t } = useLocale();
  const { consultation, digest, map, others } = summary;
  const summaries = `/consultations/${consultation.slug}/summaries`;
  return (
    <aside className="stack" aria-label={t("summary.aside")}>
      <div className="not-on-paper">
        <TakeAway summary={summary} />
      </div>
      {map && <TerritoryMap drawing={map} title={t("summary.map.title")} minimum={digest.minimumCell} />}
      {others.length > 0 && (
        <div className="not-on-paper">
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
        </div>
      )}
    </aside>
  );
}

/** The files most ask for; the rest, with sizes and what each is good for, has a page. */
function TakeAway({ summary: { consultation, code, number, newest } }: { summary: PublishedSummaryPage }) {
  const { t, language } = useLocale();
  const here = `/consultations/${consultation.slug}/summaries/${code}`;
  const edition = number < newest ? `?edition=${number}` : "";
  const asked = `?edition=${number}&language=${language}`;
  return (
    <Card as="section">
      <h2>{t("download.aside")}</h2>
      <ul className="list-plain">
        {(["pdf", "csv", "json"] as const).map((kind) => (
          <li key={kind}>
            <a href={`${here}/${kind}${asked}`}>{t(`download.file.${kind}`)}</a>
          </li>
        ))}
      </ul>
      <p>
        <a href={`${here}/share${edition}`}>{t("download.more")}</a>
      </p>
    </Card>
  );
}

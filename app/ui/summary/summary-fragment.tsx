import type { Finding } from "#app/domain/summary/file/finding.ts";
import { BarChart } from "#app/ui/chart/bar-chart.tsx";
import { useLocale } from "#app/ui/locale.tsx";
import type { Language } from "#db/schema.ts";

export interface FragmentFacts {
  place: string;
  /** Of the page, to which everything leads. */
  address: string;
  consultation: { title: string; language: Language };
  authority: { slug: string; name: string };
  edition: { number: number; publishedAt: string };
  finding: Finding;
  sentences: string[];
}

/** A whole document, for a frame in somebody else's page: it needs no script and leaves no cookie. */
export function SummaryFragment({ facts, styles }: { facts: FragmentFacts; styles: string }) {
  const { t, day, language } = useLocale();
  const { place, address, consultation, authority, edition, finding, sentences } = facts;
  const title = t("summary.title", { place });
  return (
    <html lang={language}>
      <head>
        <meta charSet="utf-8" />
        <meta name="viewport" content="width=device-width" />
        <title>{`${title} - ${t("common.name")}`}</title>
        <meta name="robots" content="noindex" />
        <link rel="canonical" href={address} />
        <link rel="stylesheet" href={styles} />
        <link rel="stylesheet" href={`/themes/${authority.slug}.css`} />
      </head>
      <body>
        <main>
          <h1>{title}</h1>
          <p lang={consultation.language === language ? undefined : consultation.language}>
            {consultation.title}
          </p>
          <p>
            <span className="figure">{finding.fact.value}</span> {finding.fact.label}
          </p>
          {finding.caption && (
            <BarChart
              caption={finding.caption}
              labelColumn={t("summary.chart.theme")}
              valueColumn={t("result.share")}
              max={1}
              bars={finding.bars.map(({ label, share, figure }) => ({ label, value: share, figure }))}
            />
          )}
          {sentences.map((text) => (
            <p key={text}>{text}</p>
          ))}
          <p>
            <a href={address} target="_blank" rel="noopener">
              {t("download.fragment.read")}
            </a>
          </p>
          <p className="muted small">
            {authority.name} ·{" "}
            {t("summary.edition", { number: edition.number, day: day(edition.publishedAt, "UTC") })}
          </p>
        </main>
      </body>
    </html>
  );
}

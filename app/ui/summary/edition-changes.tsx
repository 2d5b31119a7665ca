import type { EditionDifference, FigureChange } from "#app/domain/summary/edition/edition-difference.ts";
import { useLocale } from "#app/ui/locale.tsx";
import { DataTable } from "#app/ui/page/data-table.tsx";
import { Details } from "#app/ui/page/details.tsx";
import { sectionName } from "#app/ui/summary/section-name.ts";

/** What a draft says otherwise than the edition before it. */
export function EditionChanges({
  changes,
  themes,
}: {
  changes: EditionDifference & { number: number };
  /** Names by code. */
  themes: Record<string, string>;
}) {
  const { t, list, language } = useLocale();
  const { figures, themesIn, themesOut, quotesIn, quotesOut, sections, number } = changes;
  const named = (codes: string[]) => list(codes.map((code) => themes[code] ?? code));
  const isNothing = [figures, themesIn, themesOut, quotesIn, quotesOut, sections].every(
    (one) => one.length === 0,
  );
  return (
    <section className="stack">
      <h2>{t("edition.changes.title", { number })}</h2>
      {isNothing && <p>{t("edition.changes.none", { number })}</p>}
      {themesIn.length > 0 && <p>{t("edition.changes.themes-in", { list: named(themesIn) })}</p>}
      {themesOut.length > 0 && <p>{t("edition.changes.themes-out", { list: named(themesOut) })}</p>}
      {figures.length > 0 && <Figures figures={figures} themes={themes} />}
      <Quotes title={t("edition.changes.quotes-in")} quotes={quotesIn} language={language} />
      <Quotes title={t("edition.changes.quotes-out")} quotes={quotesOut} language={language} />
      {sections.length > 0 && (
        <Details summary={t("edition.changes.words")}>
          {sections.map(({ key, pieces }) => (
            <section key={key}>
              <h3>{sectionName(t, key)}</h3>
              <p className="difference as-written">
                {pieces.map(({ kind, text }, index) =>
                  kind === "same" ? (
                    text
                  ) : kind === "added" ? (
                    <ins key={index}>{text}</ins>
                  ) : (
                    <del key={index}>{text}</del>
                  ),
                )}
              </p>
            </section>
          ))}
        </Details>
      )}
    </section>
  );
}

function Figures({ figures, themes }: { figures: FigureChange[]; themes: Record<string, string> }) {
  const { t, number } = useLocale();
  const name = ({ what, name: of, position }: FigureChange) => {
    const said = what === "theme" ? (themes[of] ?? of) : of;
    if (what !== "theme" && what !== "option") {
      return t(`edition.changes.what.${what}`, position === null ? undefined : { position });
    }
    if (position === null) return t("edition.changes.what.theme", { name: said });
    return t("edition.changes.what.theme-of", { name: said, position });
  };
  const figure = (value: number | null) => (value === null ? t("edition.changes.withheld") : number(value));
  const difference = ({ before, after }: FigureChange) => {
    if (before === null || after === null) return "";
    return `${after > before ? "+" : "−"}${number(Math.abs(after - before))}`;
  };
  return (
    <DataTable
      caption={t("edition.changes.figures")}
      columns={[
        { label: t("edition.changes.figure") },
        { label: t("edition.changes.before"), numeric: true },
        { label: t("edition.changes.after"), numeric: true },
        { label: t("edition.changes.difference"), numeric: true },
      ]}
      rows={figures.map((change) => [
        name(change),
        figure(change.before),
        figure(change.after),
        difference(change),
      ])}
    />
  );
}

function Quotes({
  title,
  quotes,
  language,
}: {
  title: string;
  quotes: EditionDifference["quotesIn"];
  language: string;
}) {
  if (quotes.length === 0) return null;
  return (
    <Details summary={`${title} (${quotes.length})`}>
      <ul>
        {quotes.map(({ id, text, language: lang }) => (
          <li key={`${id} ${text}`} lang={lang === language ? undefined : lang}>
            {text}
          </li>
        ))}
      </ul>
    </Details>
  );
}

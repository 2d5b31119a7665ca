import { stringify } from "csv-stringify/sync";
import type { ClosedDigest } from "#app/domain/summary/closed/closed-format.ts";
import type { Comparison } from "#app/domain/summary/digest/comparison.ts";
import type { Digest, ThemeShare, VotedProposal } from "#app/domain/summary/digest/digest-format.ts";
import { rounded } from "#app/domain/summary/digest/rounded.ts";
import { furtherRows, subthemeRows } from "#app/domain/summary/file/csv-further-rows.ts";
import { blanks, type Cell } from "#app/domain/summary/file/csv-rows.ts";
import { editionAddress, type SummaryFile } from "#app/domain/summary/file/summary-file.ts";
import { choiceName } from "#app/domain/summary/words/closed-words.ts";
import { localeOf } from "#app/i18n/locale.ts";
import type { Language } from "#db/schema.ts";

const columns = [
  "section",
  "item",
  "name",
  "count",
  "base",
  "share",
  "agrees",
  "disagrees",
  "passes",
  "source",
  "text",
];

/** The table of an edition, with its address. */
export function csvOf(summary: SummaryFile, origin: string): string {
  const { digest, language, withdrawn, number, publishedAt, consultation } = summary;
  const address = editionAddress(origin, summary);
  const { credit } = consultation;
  return summaryCsv(digest, language, new Set(withdrawn), { address, number, publishedAt, credit });
}

/** Where the figures come from, for whoever finds the table without the page. */
export interface CsvOrigin {
  address: string;
  number: number;
  publishedAt: string;
  credit: string | null;
}

function originRows({ address, number, publishedAt, credit }: CsvOrigin, language: Language): Cell[][] {
  return [
    ["about", "address", address],
    ["about", "edition", publishedAt, number],
    ["about", "reuse", localeOf(language).t("download.reuse")],
    ...(credit ? [["about", "credit", credit]] : []),
  ];
}

/** Every figure and quote of one summary, a row each; empty cells are figures that are not published. */
export function summaryCsv(
  digest: Digest,
  language: Language,
  withdrawn: ReadonlySet<string>,
  origin?: CsvOrigin,
): string {
  const { territory, participation, spokeOf, questions, proposals } = digest;
  const themeRows = (section: string, themes: readonly ThemeShare[], base: number | null): Cell[][] =>
    themes.flatMap(({ code, count, share, quotes, subthemes = [] }) => {
      const name = digest.themes[code]?.[language] ?? code;
      const said = quotes.filter(({ id }) => !withdrawn.has(id));
      return [
        [section, code, name, count, base, share],
        ...said.map(({ id, text }) => [section, code, name, ...blanks(6), id, text]),
        ...subthemeRows(section, code, subthemes, withdrawn),
      ];
    });
  return csv([
    columns,
    ["participation", "people", territory.name, participation.people, territory.population],
    ...(participation.channels?.parts ?? []).map(({ key, count }) => [
      "participation",
      "channel",
      key,
      count,
      participation.people,
    ]),
    ...themeRows("themes", spokeOf.themes, spokeOf.base),
    ...subthemeRows("themes", "without", spokeOf.unthemed ?? [], withdrawn),
    ...questions.flatMap(({ position, title, base, themes }) => [
      [`question-${position}`, "answers", title, base, participation.people],
      ...themeRows(`question-${position}`, themes, base),
    ]),
    ...(digest.closed ?? []).flatMap((question) => closedRows(question, participation.people, language)),
    ["proposals", "count", territory.name, proposals.count],
    ...themeRows("proposals", proposals.themes, proposals.count),
    ...proposals.mostSupported
      .filter(({ id }) => !withdrawn.has(id))
      .map(({ id, title, supports }) => ["proposals", "supports", title, supports, ...blanks(5), id]),
    ...voteRows("most-agreed", proposals.mostAgreed, withdrawn),
    ...voteRows("most-divided", proposals.mostDivided, withdrawn),
    ...furtherRows(digest, language, withdrawn),
    ...(origin ? originRows(origin, language) : []),
  ]);
}

/** How many answered, and a row for each option, step or row of the question. */
function closedRows(
  { position, title, base, given }: ClosedDigest,
  people: number | null,
  language: Language,
): Cell[][] {
  const section = `question-${position}`;
  const line = (item: string, name: string, count: number | null, of: number | null): Cell[] => [
    ...[section, item, name, count, of],
    count === null || !of ? null : rounded(count / of),
  ];
  const locale = localeOf(language);
  const told = (): Cell[][] => {
    switch (given?.kind) {
      case "choices":
        return given.choices.map((choice) =>
          line(choice.code, choiceName(locale, choice), choice.count, base),
        );
      case "scale":
        return [
          ...(given.steps ?? []).map(({ rating, count }) =>
            line(String(rating), String(rating), count, given.figures.n),
          ),
          [section, "mean", title, given.figures.mean, given.figures.n],
        ];
      case "ranking":
        return given.order.map(({ label, rank, points }) => [
          ...[section, `rank ${rank}`, label, points, given.n],
        ]);
      case "allocation":
        return given.options.map(({ code, label, sum, share }) => [
          section,
          code,
          label,
          sum,
          given.n,
          share,
        ]);
      case "matrix":
        return given.rows.flatMap((row) =>
          given.columns.map((column, index) =>
            line(
              `${row.code}.${column.code}`,
              `${row.label} – ${column.label}`,
              row.counts[index]!,
              row.base,
            ),
          ),
        );
      case "number":
        return [[section, "median", title, given.median, given.n]];
      default:
        return [];
    }
  };
  return [[section, "answers", title, base, people], ...told()];
}

/** Everybody's votes, as on the proposal's page; this place's own in a row more where they may be shown. */
function voteRows(item: string, voted: readonly VotedProposal[], withdrawn: ReadonlySet<string>): Cell[][] {
  return voted
    .filter(({ id }) => !withdrawn.has(id))
    .flatMap(({ id, title, here, overall }) => {
      const row = (where: string, { agrees, disagrees, passes }: typeof overall): Cell[] => {
        const total = agrees + disagrees + passes;
        return ["proposals", `${item} ${where}`, title, null, total, null, agrees, disagrees, passes, id];
      };
      return here ? [row("everywhere", overall), row("here", here)] : [row("everywhere", overall)];
    });
}

/** One row for each place, one column for the share of each theme. */
export function comparisonCsv(comparison: Comparison, language: Language): string {
  const themes = comparison.themes.map((code) => comparison.names[code]?.[language] ?? code);
  return csv([
    ["place", "population", "people", "per_thousand", "base", "proposals", "supports", ...themes],
    ...comparison.rows.map((row) => [
      row.name,
      row.population,
      row.people,
      row.perThousand,
      row.base,
      row.proposals,
      row.supports,
      ...row.themes.map((theme) => theme?.share ?? null),
    ]),
  ]);
}

/** With a mark for spreadsheets that it is UTF-8, and with nothing they would run as a formula. */
function csv(rows: Cell[][]): string {
  const width = Math.max(...rows.map((row) => row.length));
  return stringify(
    rows.map((row) => [...row, ...blanks(width - row.length)]),
    { bom: true, escape_formulas: true, record_delimiter: "windows" },
  );
}

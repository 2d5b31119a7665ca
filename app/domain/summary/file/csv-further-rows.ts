import type {
  Digest,
  OpinionStatement,
  OpinionsDigest,
  Subtheme,
  Weighting,
} from "#app/domain/summary/digest/digest-format.ts";
import { rounded } from "#app/domain/summary/digest/rounded.ts";
import { blanks, type Cell } from "#app/domain/summary/file/csv-rows.ts";
import { themeName } from "#app/domain/summary/words/running-text.ts";
import type { Language } from "#db/schema.ts";

/** Days, differences, groups and weights: what editions of before have none of. */
export function furtherRows(digest: Digest, language: Language, withdrawn: ReadonlySet<string>): Cell[][] {
  const { overTime = [], differences, dissimilarity, opinions, weighting, territory } = digest;
  return [
    ...overTime.map(({ from, to, people }): Cell[] => ["participation", "days", `${from}/${to}`, people]),
    ...differences.flatMap(({ code, here, elsewhere }): Cell[][] => {
      const name = themeName(digest, code, language);
      const row = (where: string, { count, base }: typeof here): Cell[] => [
        "differences",
        `${code} ${where}`,
        name,
        count,
        base,
        rounded(count / base),
      ];
      return [row("here", here), ...(elsewhere ? [row("elsewhere", elsewhere)] : [])];
    }),
    ...Object.entries(dissimilarity ?? {}).map(([of, share]): Cell[] => [
      ...["differences", `dissimilarity ${of}`, territory.name, null, null, share],
    ]),
    ...(opinions ? opinionRows(opinions, language, withdrawn, territory.name) : []),
    ...(weighting ? weightingRows(digest, weighting, language) : []),
  ];
}

function opinionRows(
  { voters, groups, consensus, divisive }: OpinionsDigest,
  language: Language,
  withdrawn: ReadonlySet<string>,
  place: string,
): Cell[][] {
  const votes = (item: string, statements: readonly OpinionStatement[]): Cell[][] =>
    statements
      .filter(({ id }) => !withdrawn.has(id))
      .flatMap(({ id, title, byGroup }) =>
        byGroup.map(({ code, votes: given }): Cell[] => [
          ...["opinions", `${item} group-${code}`, title, null],
          given && given.agrees + given.disagrees + given.passes,
          ...[null, given?.agrees ?? null, given?.disagrees ?? null, given?.passes ?? null, id],
        ]),
      );
  return [
    ["opinions", "voters", place, voters],
    ...groups.flatMap(({ code, names, here, people, representative }): Cell[][] => [
      ["opinions", `group-${code}`, names[language] ?? code.toUpperCase(), here, people],
      ...votes(`representative-${code}`, representative),
    ]),
    ...votes("consensus", consensus),
    ...votes("divisive", divisive),
  ];
}

function weightingRows(
  digest: Digest,
  { people, effective, source, shares }: Weighting,
  language: Language,
): Cell[][] {
  return [
    ["weighting", "people", source, people],
    ["weighting", "effective", source, effective],
    ...shares.flatMap(({ kind, code, unweighted, weighted }): Cell[][] => {
      const name = kind === "theme" ? themeName(digest, code, language) : code;
      return [
        ["weighting", `${kind} ${code} unweighted`, name, null, null, unweighted],
        ["weighting", `${kind} ${code} weighted`, name, null, null, weighted],
      ];
    }),
  ];
}

/** What is said alike within a theme, or in what no theme caught. */
export function subthemeRows(
  section: string,
  item: string,
  subthemes: readonly Subtheme[],
  withdrawn: ReadonlySet<string>,
): Cell[][] {
  return subthemes.map(({ terms, count, share, central }, index) => {
    const said = central && !withdrawn.has(central.id) ? [central.id, central.text] : [];
    return [section, `${item}/${index + 1}`, terms.join(" "), count, null, share, ...blanks(3), ...said];
  });
}

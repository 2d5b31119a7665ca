import { type LearntThemes, learnThemes, type ThemeExample } from "#app/domain/theme/learn-themes.ts";
import type { Lexicon } from "#app/domain/theme/lexicon.ts";
import type { Db } from "#db/schema.ts";

/** So many corrections more, and what they teach is learnt again. */
export const correctionsPerLesson = 20;
/** The newest corrected texts teach. */
const mostExamples = 5000;

/** How many lessons the corrections of this installation amount to; one small query. */
export async function lessons(db: Db): Promise<number> {
  const { count } = await db
    .selectFrom("themeCorrection")
    .select((on) => on.fn.countAll().as("count"))
    .executeTakeFirstOrThrow();
  return Math.floor(Number(count) / correctionsPerLesson);
}

/** What moderators' corrections teach; null while there are too few. @param codeOf  a theme's code by its id */
export async function learntThemes(
  db: Db,
  lexicon: Lexicon,
  codeOf: ReadonlyMap<string, string>,
): Promise<LearntThemes | null> {
  const corrected = await db
    .selectFrom("themeCorrection")
    .select(["contributionId", "kind"])
    .distinct()
    .orderBy("contributionId", "desc")
    .limit(mostExamples)
    .execute();
  const examples: ThemeExample[] = [];
  for (let from = 0; from < corrected.length; from += atOnce) {
    const some = corrected.slice(from, from + atOnce);
    const idsOf = (kind: "entry" | "proposal") => [
      ...some.filter((one) => one.kind === kind).map((one) => one.contributionId),
      "",
    ];
    const entries = await db
      .selectFrom("entry")
      .select(["id", "text", "language"])
      .where("id", "in", idsOf("entry"))
      .where("text", "is not", null)
      .execute();
    const proposals = await db
      .selectFrom("proposal")
      .select(["id", "title", "text", "language"])
      .where("id", "in", idsOf("proposal"))
      .execute();
    const themesOf = await codesOf(db, some, codeOf);
    examples.push(
      ...entries.map(({ id, text, language }) => ({ text: text ?? "", language, themes: themesOf(id) })),
      ...proposals.map(({ id, ...proposal }) => ({ ...proposal, themes: themesOf(id) })),
    );
  }
  return learnThemes(examples, { lexicon });
}

const atOnce = 500;

async function codesOf(
  db: Db,
  contributions: readonly { contributionId: string }[],
  codeOf: ReadonlyMap<string, string>,
) {
  const rows = await db
    .selectFrom("contributionTheme")
    .select(["contributionId", "themeId"])
    .where("contributionId", "in", [...contributions.map((one) => one.contributionId), ""])
    .execute();
  const themes = Map.groupBy(rows, ({ contributionId }) => contributionId);
  return (id: string) => (themes.get(id) ?? []).flatMap(({ themeId }) => codeOf.get(themeId) ?? []).sort();
}

import { pagesChanged } from "#app/domain/page-change/page-change.server.ts";
import { debateTopic } from "#app/domain/page-change/page-change.ts";
import { summariseSoon } from "#app/domain/participant/follow-up.server.ts";
import { type Correction, corrected } from "#app/domain/theme/correction.ts";
import { correctionsOf } from "#app/domain/theme/corrections.server.ts";
import type { LearntThemes } from "#app/domain/theme/learn-themes.ts";
import { learntThemes, lessons } from "#app/domain/theme/learnt.server.ts";
import type { Lexicon } from "#app/domain/theme/lexicon.ts";
import { lexiconOf, type Theme } from "#app/domain/theme/theme.ts";
import type { ContributionKind, Db, Language } from "#db/schema.ts";

/** All themes in their order, also those taken out of use. */
export async function themes(db: Db): Promise<Theme[]> {
  const rows = await db.selectFrom("theme").selectAll().orderBy("position").orderBy("code").execute();
  return rows.map((row) => ({
    id: row.id,
    code: row.code,
    position: row.position,
    names: JSON.parse(row.names),
    words: JSON.parse(row.words),
    active: row.active === 1,
  }));
}

export async function findTheme(db: Db, code: string): Promise<Theme | null> {
  return (await themes(db)).find((theme) => theme.code === code) ?? null;
}

/** What a person wrote, as far as its themes go. */
export interface Contribution {
  kind: ContributionKind;
  contributionId: string;
  consultationId: string;
  /** As its author says; every language is tried when they did not. */
  language?: Language;
  title?: string;
  text: string;
}

/** Writes which themes a contribution speaks of, in place of what was written before. */
export async function assignThemes(trx: Db, contribution: Contribution) {
  const reader = await currentReader(trx);
  const corrections = await correctionsOf(trx, [contribution.contributionId]);
  await trx
    .deleteFrom("contributionTheme")
    .where("contributionId", "=", contribution.contributionId)
    .execute();
  const rows = rowsOf(contribution, reader, corrections);
  if (rows.length > 0) await trx.insertInto("contributionTheme").values(rows).execute();
}

/** Assigns many at once: two statements for each few hundred, for imports, seeds and new words. */
export async function assignThemesToAll(trx: Db, contributions: readonly Contribution[]): Promise<number> {
  const reader = await currentReader(trx);
  let changed = 0;
  for (let from = 0; from < contributions.length; from += 200) {
    const some = contributions.slice(from, from + 200);
    const ids = some.map((contribution) => contribution.contributionId);
    const before = await trx
      .selectFrom("contributionTheme")
      .select(["contributionId", "themeId"])
      .where("contributionId", "in", ids)
      .execute();
    const corrections = await correctionsOf(trx, ids);
    const rows = some.flatMap((contribution) => rowsOf(contribution, reader, corrections));
    if (sameRows(before, rows)) continue;
    changed += some.length;
    await trx.deleteFrom("contributionTheme").where("contributionId", "in", ids).execute();
    if (rows.length > 0) await trx.insertInto("contributionTheme").values(rows).execute();
  }
  return changed;
}

/** Reads every response and proposal again with the words of today, then renews the drafts that rest on them. */
export async function rethemeAll(db: Db, now = new Date()) {
  // The correction that completed a lesson was not written yet when it was learnt.
  made = null;
  for await (const page of pages(db)) {
    const touched = new Set(page.map((one) => one.consultationId));
    const changed = await db.transaction().execute(async (trx) => {
      const changed = await assignThemesToAll(trx, page);
      if (changed === 0) return changed;
      // With the page, so that they are renewed also when the rest of the pages is another run's.
      for (const consultationId of touched) await summariseSoon(trx, consultationId, now);
      return changed;
    });
    if (changed > 0)
      pagesChanged(
        db,
        [...touched].flatMap((id) => [id, debateTopic(id)]),
      );
  }
}

const pageSize = 1000;

async function* pages(db: Db): AsyncGenerator<Contribution[]> {
  for (let after = ""; ; ) {
    const rows = await db
      .selectFrom("entry")
      .select(["id", "consultationId", "language", "text"])
      .where("text", "is not", null)
      .where("counted", "=", 1)
      .where("id", ">", after)
      .orderBy("id")
      .limit(pageSize)
      .execute();
    if (rows.length === 0) break;
    after = rows.at(-1)!.id;
    yield rows.map(({ id, text, ...row }) => ({
      ...row,
      kind: "entry",
      contributionId: id,
      text: text ?? "",
    }));
  }
  for (let after = ""; ; ) {
    const rows = await db
      .selectFrom("proposal")
      .select(["id", "consultationId", "language", "title", "text"])
      .where("id", ">", after)
      .orderBy("id")
      .limit(pageSize)
      .execute();
    if (rows.length === 0) break;
    after = rows.at(-1)!.id;
    yield rows.map(({ id, ...row }) => ({ ...row, kind: "proposal", contributionId: id }));
  }
}

interface Row {
  contributionId: string;
  consultationId: string;
  kind: ContributionKind;
  themeId: string;
}

/** What the words say, as moderators corrected it. */
function rowsOf(
  contribution: Contribution,
  { lexicon, learnt, idOf }: Reader,
  correctionsOf: (contributionId: string) => Correction[],
): Row[] {
  const { contributionId, consultationId, kind, language, title, text } = contribution;
  if (!title && text.trim() === "") return [];
  const read =
    learnt && language
      ? learnt.themesOf({ language, title, text })
      : lexicon.themesOf({ language, title, text });
  const found = read.flatMap(({ code }) => idOf.get(code) ?? []);
  return corrected(found, correctionsOf(contributionId)).map((themeId) => ({
    ...{ contributionId, consultationId, kind, themeId },
  }));
}

function sameRows(before: Pick<Row, "contributionId" | "themeId">[], after: Row[]): boolean {
  const known = new Set(before.map((row) => `${row.contributionId} ${row.themeId}`));
  return (
    known.size === after.length && after.every((row) => known.has(`${row.contributionId} ${row.themeId}`))
  );
}

/** How themes are recognised now. */
interface Reader {
  lexicon: Lexicon;
  /** What moderators' corrections taught; null while there are too few. */
  learnt: LearntThemes | null;
  /** A theme in use by its code. */
  idOf: Map<string, string>;
}

let made: { stamp: string; reader: Reader } | null = null;

/** Made once for each state of words and lessons; asking whether they changed is two small queries. */
async function currentReader(db: Db): Promise<Reader> {
  const stamps = await db.selectFrom("theme").select(["id", "changedAt"]).orderBy("id").execute();
  const stamp = `${await lessons(db)} ${stamps.map(({ id, changedAt }) => `${id} ${changedAt}`).join()}`;
  if (made?.stamp !== stamp) {
    const all = await themes(db);
    const lexicon = lexiconOf(all);
    const used = all.filter(({ active }) => active);
    const learnt = await learntThemes(db, lexicon, new Map(used.map(({ id, code }) => [id, code])));
    made = { stamp, reader: { lexicon, learnt, idOf: new Map(used.map(({ code, id }) => [code, id])) } };
  }
  return made.reader;
}

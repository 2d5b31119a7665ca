import { type EditionDifference, editionDifference } from "#app/domain/summary/edition/edition-difference.ts";
import { forewordFrom } from "#app/domain/summary/edition/foreword.ts";
import type { VersionListed } from "#app/domain/summary/edition/version-listed.ts";
import { hashOf } from "#app/domain/summary/rewording/approved.server.ts";
import type { EditionWords, SummaryPlace } from "#app/domain/summary/summary.ts";
import type { Db, Language } from "#db/schema.ts";

/** Every published version of a summary, the newest first, with what each changed. @param language  of its words */
export async function versionsOf(
  db: Db,
  { consultationId, territoryId }: SummaryPlace,
  language: Language,
): Promise<VersionListed[]> {
  const rows = await db
    .selectFrom("summaryEdition")
    .select(["number", "publishedAt", "digest", "words", "foreword"])
    .where("consultationId", "=", consultationId)
    .where("territoryId", "=", territoryId)
    .orderBy("number")
    .execute();
  const versions = rows.map((row) => ({
    ...row,
    hash: hashOf(row.digest),
    digest: JSON.parse(row.digest),
    sections: (JSON.parse(row.words) as Partial<EditionWords>)[language] ?? [],
  }));
  return versions
    .map((version, index): VersionListed => {
      const before = versions[index - 1];
      return {
        number: Number(version.number),
        publishedAt: version.publishedAt,
        note: forewordFrom(version.foreword).note,
        digestHash: version.hash,
        people: version.digest.participation.people,
        changed: before ? inShort(editionDifference(before, version)) : null,
      };
    })
    .reverse();
}

function inShort({ people, themesIn, themesOut, quotesIn, quotesOut, figures, sections }: EditionDifference) {
  return {
    people,
    themesIn,
    themesOut,
    quotes: Math.max(quotesIn.length, quotesOut.length),
    figures: figures.length,
    sections: sections.length,
  };
}

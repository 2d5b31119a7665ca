import { newId } from "#db/id.ts";
import type { Db } from "#db/schema.ts";
import type { aConsultation } from "#tests/support/taking-part.ts";

type Consultation = Awaited<ReturnType<typeof aConsultation>>;

export interface EditionFacts {
  /** Short names of places with a summary, Quilpué when not given. */
  of?: string[];
  at?: string;
  /** How many took part; null where that is withheld. */
  people?: number | null;
  /** Counted instead of people. */
  proposals?: number;
}

/** Publishes one more edition for each of these places; their words and most figures are left out. */
export async function someEditions(db: Db, consultation: Consultation, facts: EditionFacts = {}) {
  const { of = ["quilpue"], at = "2026-12-10T12:00:00.000Z", people = 112, proposals } = facts;
  const counted = proposals === undefined ? "people" : "proposals";
  const digest = { participation: { counted, people }, proposals: { count: proposals ?? 0 } };
  for (const code of of) {
    const territoryId = consultation.place[code]!;
    const summaryId = `${consultation.id} ${code}`;
    const { n } = await db
      .selectFrom("summaryEdition")
      .select((select) => select.fn.countAll().as("n"))
      .where("summaryId", "=", summaryId)
      .executeTakeFirstOrThrow();
    await db
      .insertInto("summaryEdition")
      .values({
        id: newId(),
        summaryId,
        consultationId: consultation.id,
        territoryId,
        number: Number(n) + 1,
        digest: JSON.stringify(digest),
        words: "{}",
        publishedBy: null,
        publishedAt: at,
      })
      .execute();
  }
}

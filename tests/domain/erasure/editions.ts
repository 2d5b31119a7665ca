import { newId } from "#db/id.ts";
import type { Db } from "#db/schema.ts";
import { during } from "#tests/support/taking-part.ts";

/** A published edition that quotes an entry in its digest and its words, beside somebody else. */
export async function handWritten(
  db: Db,
  { id: consultationId, place }: { id: string; place: Record<string, string> },
  entryId: string,
  text: string,
) {
  const other = "Otra persona, otra cosa muy distinta.";
  const digest = {
    questions: [
      { id: newId(), voices: [{ kind: "entry", id: entryId, text, cut: { before: false, after: false } }] },
      { id: newId(), voices: [{ kind: "entry", id: newId(), text: other }] },
    ],
  };
  const sources = [{ kind: "entry", id: entryId }];
  const words = { es: [{ key: "q", sentences: [{ text: `Lo dijo alguien: ${text}`, sources }] }] };
  await db
    .insertInto("summaryEdition")
    .values({
      ...{ id: newId(), summaryId: newId(), consultationId, territoryId: place.quilpue!, number: 1 },
      digest: JSON.stringify(digest),
      words: JSON.stringify(words),
      publishedBy: null,
      publishedAt: during.toISOString(),
    })
    .execute();
}

/** A draft, and the edition that is there, with these words wherever moderators and language models leave some. */
export async function editedBy(
  db: Db,
  { id: consultationId, place }: { id: string; place: Record<string, string> },
  said: string,
  about: { kind: "entry" | "proposal"; contributionId: string },
) {
  const summaryId = newId();
  const [id, at] = [newId(), during.toISOString()];
  const foreword = JSON.stringify({ words: { es: said }, by: "Quilpué", note: { es: said } });
  await db
    .insertInto("summary")
    .values({
      ...{ id: summaryId, consultationId, territoryId: place.quilpue! },
      ...{ digest: "{}", words: "{}", computedAt: at, editedBy: null, editedAt: null, foreword },
    })
    .execute();
  const quoteChoices = JSON.stringify([{ choice: "exclude", reason: said, contributionId: null }]);
  await db.updateTable("summaryEdition").set({ foreword, quoteChoices }).execute();
  await db
    .insertInto("quoteChoice")
    .values({ ...{ id, summaryId, consultationId, ...about, choice: "exclude", reason: said, chosenAt: at } })
    .execute();
  await db
    .insertInto("themeCorrection")
    .values({ ...{ id, consultationId, ...about, themeId: "t", applies: 1, note: said, correctedAt: at } })
    .execute();
  const sentences = JSON.stringify([{ id: "q.1", section: "q", original: said, text: said, problems: [] }]);
  await db
    .insertInto("rewording")
    .values({
      ...{ id, summaryId, language: "es", model: "m", state: "done", digestHash: "h", sentences },
      ...{ askedAt: at, doneAt: at },
    })
    .execute();
}

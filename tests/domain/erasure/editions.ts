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

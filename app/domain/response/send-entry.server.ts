import type { Consultation } from "#app/domain/consultation/consultation.ts";
import { type Entry, visibilityOnceSent } from "#app/domain/response/response.ts";
import { assignThemes } from "#app/domain/theme/theme.server.ts";
import { newId } from "#db/id.ts";
import type { Db } from "#db/schema.ts";

/** The draft becomes the text; the words it replaces are kept. Cleared words leave an entry without text. */
export async function sendEntry(
  trx: Db,
  consultation: Consultation,
  entry: Entry,
  territoryId: string | null,
  now: Date,
) {
  const at = now.toISOString();
  if (entry.text !== null) {
    await trx
      .insertInto("entryHistory")
      .values({ id: newId(), entryId: entry.id, text: entry.text, replacedAt: at })
      .execute();
  }
  const text = entry.draft === "" ? null : entry.draft;
  await trx
    .updateTable("entry")
    .set({
      text,
      draft: null,
      territoryId,
      visibility:
        text === null ? entry.visibility : visibilityOnceSent(entry, consultation.preModerated === 1),
      submittedAt: entry.submittedAt ?? at,
      changedAt: entry.submittedAt === null ? null : at,
    })
    .where("id", "=", entry.id)
    .execute();
  await assignThemes(trx, {
    kind: "entry",
    contributionId: entry.id,
    consultationId: consultation.id,
    language: entry.language,
    text: text ?? "",
  });
}

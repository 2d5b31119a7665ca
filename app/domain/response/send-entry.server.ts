import type { Consultation } from "#app/domain/consultation/consultation.ts";
import { refreshCase } from "#app/domain/moderation/case-upkeep.server.ts";
import { receive, visibilityOf } from "#app/domain/moderation/reception.server.ts";
import { type Entry, visibilityOnceSent } from "#app/domain/response/response.ts";
import { detectLanguage } from "#app/domain/text/detect-language.server.ts";
import { assignThemes } from "#app/domain/theme/theme.server.ts";
import { newId } from "#db/id.ts";
import type { Db } from "#db/schema.ts";

/** The draft becomes what was said; what it replaces is kept. What was cleared leaves an entry without text or value. */
export async function sendEntry(
  trx: Db,
  consultation: Consultation,
  entry: Entry,
  territoryId: string | null,
  now: Date,
) {
  const at = now.toISOString();
  await keepInHistory(trx, entry, at);
  const text = entry.draft === null ? entry.text : entry.draft || null;
  const value = entry.draftValue === null ? entry.value : entry.draftValue || null;
  const hasNewWords = entry.draft !== null && text !== null;
  const language = hasNewWords ? await detectLanguage(text, entry.language) : entry.language;
  const { participantId } = entry;
  const chosen = hasNewWords
    ? await visibilityOf(
        trx,
        consultation,
        { kind: "entry", participantId, title: null, text, language },
        now,
      )
    : entry.visibility;
  const visibility = hasNewWords ? visibilityOnceSent(entry, chosen) : entry.visibility;
  const sent = { text, value, language, visibility };
  await trx
    .updateTable("entry")
    .set({
      ...sent,
      draft: null,
      draftValue: null,
      counted: 1,
      territoryId,
      submittedAt: entry.submittedAt ?? at,
      changedAt: entry.submittedAt === null ? null : at,
    })
    .where("id", "=", entry.id)
    .execute();
  if (hasNewWords) await receive(trx, "entry", entry.id, now);
  else await refreshCase(trx, "entry", entry.id);
  await assignThemes(trx, themed({ ...entry, ...sent }));
}

/** Says no more than it did when nothing had been said. */
export async function keepInHistory(trx: Db, { id, consultationId, text, value }: Entry, replacedAt: string) {
  if (text === null && value === null) return;
  await trx
    .insertInto("entryHistory")
    .values({ id: newId(), entryId: id, consultationId, text: text ?? "", value, replacedAt })
    .execute();
}

/** What was answered elsewhere hides its question: it stays, with its draft, and is in no figure. */
export async function setAside(trx: Db, entry: Entry) {
  if (entry.counted === 0) return;
  await trx.updateTable("entry").set({ counted: 0 }).where("id", "=", entry.id).execute();
  await refreshCase(trx, "entry", entry.id);
  await assignThemes(trx, themed({ ...entry, text: null }));
}

/** Its question is asked again, and it says what it did. */
export async function countAgain(trx: Db, entry: Entry) {
  if (entry.counted === 1) return;
  await trx.updateTable("entry").set({ counted: 1 }).where("id", "=", entry.id).execute();
  await refreshCase(trx, "entry", entry.id);
  await assignThemes(trx, themed(entry));
}

function themed({ id, consultationId, language, text }: Entry) {
  return { kind: "entry", contributionId: id, consultationId, language, text: text ?? "" } as const;
}

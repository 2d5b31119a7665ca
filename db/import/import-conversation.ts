import { pagesChanged } from "#app/domain/page-change/page-change.server.ts";
import { everyTopic } from "#app/domain/page-change/page-change.ts";
import { theSystem } from "#app/domain/person/actor.ts";
import { summariseAll } from "#app/domain/summary/draft-work.server.ts";
import { publishSummary } from "#app/domain/summary/summary.server.ts";
import { assignThemesToAll } from "#app/domain/theme/theme.server.ts";
import type { ImportedConversation } from "#db/import/conversation.ts";
import { type Loaded, loadConversation } from "#db/import/load-conversation.ts";
import type { Db } from "#db/schema.ts";
import { seedThemes } from "#db/seed/themes.ts";

type Progress = (step: string, done: number, total: number) => void;

/** Loads a conversation, finds its themes, and publishes its summaries: all of it or nothing. */
export async function importConversation(
  db: Db,
  conversation: ImportedConversation,
  now: Date,
  progress: Progress = () => {},
): Promise<Loaded> {
  const all = await db.transaction().execute(async (trx) => {
    await seedThemes(trx, now);
    const loaded = await loadConversation(trx, conversation, now, progress);
    const isNew = Object.values(loaded.added).some((count) => count > 0);
    if (isNew) await finish(trx, loaded.consultationId, now, progress);
    return loaded;
  });
  pagesChanged(db, [everyTopic]);
  return all;
}

async function finish(trx: Db, consultationId: string, now: Date, progress: Progress) {
  const proposals = await trx
    .selectFrom("proposal")
    .select(["id", "title", "text", "language"])
    .where("consultationId", "=", consultationId)
    .execute();
  await assignThemesToAll(
    trx,
    proposals.map(({ id, ...proposal }) => ({
      ...proposal,
      kind: "proposal",
      contributionId: id,
      consultationId,
    })),
  );
  progress("themes", proposals.length, proposals.length);
  await summariseAll(trx, consultationId, now);
  const drafts = await trx
    .selectFrom("summary")
    .select("territoryId")
    .where("consultationId", "=", consultationId)
    .execute();
  for (const [index, { territoryId }] of drafts.entries()) {
    const published = await publishSummary(trx, theSystem, { consultationId, territoryId }, now);
    if (!published.ok) throw new Error(published.refusal);
    progress("summaries", index + 1, drafts.length);
  }
}

import { enqueue } from "#app/domain/job/job.server.ts";
import type { Contribution } from "#app/domain/moderation/contribution.server.ts";
import type { ContributionKind, Db } from "#db/schema.ts";

/** Takes the words out of every place they are kept in. What people voted, and figures, stay. */
export async function eraseWords(trx: Db, contribution: Contribution, mark: string, now: Date) {
  await own[contribution.kind](trx, contribution, mark, now);
  const { id } = contribution;
  const decisions = trx.selectFrom("decision").select("id").where("contributionId", "=", id);
  await trx.deleteFrom("sealedText").where("decisionId", "in", decisions).execute();
  // Without its salt nobody can try guesses against the hash; what was hidden has nothing to be brought back to.
  await trx
    .updateTable("decision")
    .set({ salt: null, before: "{}" })
    .where("contributionId", "=", id)
    .execute();
  await trx.deleteFrom("signal").where("contributionId", "=", id).execute();
  await trx.deleteFrom("caseNote").where("contributionId", "=", id).execute();
  await trx.deleteFrom("textPrint").where("contributionId", "=", id).execute();
  await trx.deleteFrom("textBand").where("contributionId", "=", id).execute();
  await trx.deleteFrom("contributionTheme").where("contributionId", "=", id).execute();
  await trx.updateTable("moderationCase").set({ searchText: "" }).where("contributionId", "=", id).execute();
}

type Erase = (trx: Db, contribution: Contribution, mark: string, now: Date) => Promise<unknown>;

const own: Record<ContributionKind, Erase> = {
  async entry(trx, { id }, _mark, now) {
    await eraseFiles(trx, id, now);
    await trx.deleteFrom("entryHistory").where("entryId", "=", id).execute();
    await trx
      .updateTable("entry")
      .set({ text: "", draft: null, value: null, draftValue: null, label: null, visibility: "hidden" })
      .where("id", "=", id)
      .execute();
  },
  proposal: (trx, { id }, mark) =>
    trx
      .updateTable("proposal")
      .set({ title: mark, text: "", place: null, latitude: null, longitude: null, sourceUrl: null })
      .set({ searchText: "", label: null, visibility: "hidden" })
      .where("id", "=", id)
      .execute(),
  argument: (trx, { id }) =>
    trx
      .updateTable("argument")
      .set({ text: "", label: null, visibility: "hidden" })
      .where("id", "=", id)
      .execute(),
};

/** Files that answered its question; the job that removes them is as sure as the erasure itself. */
async function eraseFiles(trx: Db, entryId: string, now: Date) {
  const files = await filesOf(trx, entryId);
  if (files.length === 0) return;
  const ids = files.map((file) => file.id);
  await trx.deleteFrom("attachment").where("id", "in", ids).execute();
  await enqueue(trx, "remove-files", { storageKeys: files.map((file) => file.storageKey) }, { now });
}

export async function filesOf(db: Db, entryId: string) {
  return db
    .selectFrom("attachment")
    .innerJoin("entry", (join) =>
      join
        .onRef("entry.participantId", "=", "attachment.participantId")
        .on((on) =>
          on.or([
            on("entry.questionId", "=", on.ref("attachment.questionId")),
            on("entry.movedFrom", "=", on.ref("attachment.questionId")),
          ]),
        ),
    )
    .select(["attachment.id", "attachment.storageKey"])
    .where("entry.id", "=", entryId)
    .execute();
}

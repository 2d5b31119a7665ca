import { caseState, type Waiting } from "#app/domain/moderation/case.ts";
import { type Contribution, contributionOf } from "#app/domain/moderation/contribution.server.ts";
import { searchTextOf } from "#app/domain/moderation/search.ts";
import { reporterRecords } from "#app/domain/report/reporter.server.ts";
import { isRarelyFollowed } from "#app/domain/report/reporter.ts";
import type { ContributionKind, Db } from "#db/schema.ts";

/**
 * Makes the row of the queue say what waits now; for every act that reports, notices, sends, takes back
 * or decides. Done again it changes nothing.
 */
export async function refreshCase(trx: Db, kind: ContributionKind, contributionId: string) {
  const contribution = await contributionOf(trx, kind, contributionId);
  if (!contribution) return;
  const { authorityId } = await trx
    .selectFrom("consultation")
    .select("authorityId")
    .where("id", "=", contribution.consultationId)
    .executeTakeFirstOrThrow();
  const state = caseState(contribution, await whatWaits(trx, contribution, authorityId));
  if (state === null) return closeCase(trx, contributionId);
  const { waitingSince, urgency, pending, reports, marks } = state;
  const facts = {
    isOpen: 1,
    urgency,
    waitingSince,
    pending: Number(pending),
    reports,
    marks: ` ${marks.join(" ")} `,
    language: contribution.language,
    searchText: searchTextOf(contribution, state),
  };
  await trx
    .insertInto("moderationCase")
    .values({
      contributionId,
      kind,
      consultationId: contribution.consultationId,
      authorityId,
      ...facts,
      assignedTo: null,
      assignedUntil: null,
      handedTo: null,
    })
    .onConflict((conflict) => conflict.column("contributionId").doUpdateSet(facts))
    .execute();
}

async function whatWaits(trx: Db, { kind, id }: Contribution, authorityId: string): Promise<Waiting> {
  return {
    reports: await reportsThatWait(trx, { kind, id }, authorityId),
    signals: await trx
      .selectFrom("signal")
      .select(["code", "foundAt"])
      .where("contributionId", "=", id)
      .where("decisionId", "is", null)
      .orderBy("code")
      .execute(),
    secondSince:
      (
        await trx
          .selectFrom("secondOpinion")
          .select("askedAt")
          .where("contributionId", "=", id)
          .where("answeredAt", "is", null)
          .orderBy("askedAt")
          .limit(1)
          .executeTakeFirst()
      )?.askedAt ?? null,
  };
}

async function reportsThatWait(
  trx: Db,
  { kind, id }: Pick<Contribution, "kind" | "id">,
  authorityId: string,
): Promise<Waiting["reports"]> {
  const rows = await trx
    .selectFrom("report")
    .innerJoin("rule", "rule.id", "report.ruleId")
    .select(["rule.code as ruleCode", "report.reportedAt", "report.reporterHash"])
    .where("report.contributionId", "=", id)
    .where("report.kind", "=", kind)
    .where("report.decisionId", "is", null)
    .orderBy("report.reportedAt")
    .execute();
  const last = rows.at(-1);
  if (!last) return [];
  const hashes = rows.map((row) => row.reporterHash);
  const records = await reporterRecords(trx, authorityId, hashes, new Date(last.reportedAt));
  return rows.map(({ reporterHash, ...report }) => {
    const record = records.get(reporterHash);
    return { ...report, isRarelyFollowed: record !== undefined && isRarelyFollowed(record) };
  });
}

/** Nothing waits any more: nobody is at it, and its words need not be found. */
async function closeCase(trx: Db, contributionId: string) {
  await trx
    .updateTable("moderationCase")
    .set({
      isOpen: 0,
      pending: 0,
      reports: 0,
      marks: "",
      searchText: "",
      assignedTo: null,
      assignedUntil: null,
      handedTo: null,
    })
    .where("contributionId", "=", contributionId)
    .where("isOpen", "=", 1)
    .execute();
}

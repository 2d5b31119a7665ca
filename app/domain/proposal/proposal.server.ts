import { act } from "#app/domain/act.server.ts";
import { authorityIdsOf, consultationForAct } from "#app/domain/consultation/consultation.server.ts";
import { isSuspended } from "#app/domain/decision/suspension.server.ts";
import { refreshCase } from "#app/domain/moderation/case-upkeep.server.ts";
import { receive, visibilityOf } from "#app/domain/moderation/reception.server.ts";
import { summariseSoon } from "#app/domain/participant/follow-up.server.ts";
import { isBy, participantFor } from "#app/domain/participant/participant.server.ts";
import type { TakingPartRefusal } from "#app/domain/participant/participant.ts";
import type { Actor } from "#app/domain/person/actor.ts";
import { notAccepted, type ScheduleRefusal } from "#app/domain/phase/phase.ts";
import {
  type Proposal,
  type ProposalInput,
  proposingRefusal,
  searchTextOf,
} from "#app/domain/proposal/proposal.ts";
import { detectLanguage } from "#app/domain/text/detect-language.server.ts";
import { assignThemes } from "#app/domain/theme/theme.server.ts";
import { isPostgresDb } from "#db/connection.ts";
import { newId } from "#db/id.ts";
import type { Db, Language } from "#db/schema.ts";

export type Proposed =
  | { ok: true; proposal: Proposal; subjectId: string }
  | {
      ok: false;
      refusal:
        | TakingPartRefusal
        | "no-such-consultation"
        | "proposals-not-invited"
        | "suspended"
        | "twice"
        | "too-many";
    };

/** Puts a proposal forward; where the authority chose so it waits for a moderator before it is shown. */
export async function propose(
  db: Db,
  actor: Actor,
  consultationId: string,
  input: ProposalInput & { territoryId: string | null; language: Language },
  now = new Date(),
): Promise<Proposed> {
  const what = { by: actor, at: now, name: "proposal.made", consultationId };
  const language = await detectLanguage(`${input.title}\n${input.text}`, input.language);
  return act(db, what, async (trx): Promise<Proposed> => {
    const consultation = await consultationForAct(trx, consultationId);
    if (!consultation) return { ok: false, refusal: "no-such-consultation" };
    const who = await participantFor(trx, actor, consultation, input.territoryId, "proposals", now);
    if (!who.ok) return who;
    if (await isSuspended(trx, actor, await authorityIdsOf(trx, consultationId), now)) {
      return { ok: false, refusal: "suspended" };
    }
    const own = await proposalsBy(trx, who.participant.id);
    const refusal = proposingRefusal(consultation, own, input.title);
    if (refusal) return { ok: false, refusal };

    const { title, text } = input;
    const place = input.place || null;
    const participantId = who.participant.id;
    // Where it is for is read beside it, so it is looked at too.
    const read = [text, place].filter(Boolean).join("\n");
    const words = { kind: "proposal" as const, participantId, title, text: read, language };
    const visibility = await visibilityOf(trx, consultation, words, now);
    const proposal: Proposal = {
      id: newId(),
      consultationId,
      participantId,
      territoryId: who.participant.territoryId,
      title,
      text,
      place,
      latitude: null,
      longitude: null,
      language,
      visibility,
      label: null,
      threadClosedAt: null,
      mergedIntoId: null,
      createdAt: now.toISOString(),
      withdrawnAt: null,
      agrees: 0,
      disagrees: 0,
      passes: 0,
      argumentCount: 0,
      agreement: 0,
      unvoted: 0,
      backing: 0,
      importedSupports: null,
      sourceUrl: null,
      searchText: searchTextOf({ title, text, place }),
    };
    await trx.insertInto("proposal").values(proposal).execute();
    await receive(trx, "proposal", proposal.id, now);
    await assignThemes(trx, {
      kind: "proposal",
      contributionId: proposal.id,
      consultationId,
      language,
      title,
      text,
    });
    await summariseSoon(trx, consultationId, now);
    return { ok: true, proposal, subjectId: proposal.id };
  });
}

export type Withdrawn =
  | { ok: true; subjectId: string; consultationId: string }
  | { ok: false; refusal: ScheduleRefusal | "no-such-proposal" | "not-yours" | "already-withdrawn" };

/** Its author takes it back, also while it is voted on: kept, no longer listed. */
export function withdrawProposal(db: Db, actor: Actor, id: string, now = new Date()): Promise<Withdrawn> {
  return act(db, { by: actor, at: now, name: "proposal.withdrawn" }, async (trx): Promise<Withdrawn> => {
    const found = await trx
      .selectFrom("proposal")
      .select("consultationId")
      .where("id", "=", id)
      .executeTakeFirst();
    const consultation = found && (await consultationForAct(trx, found.consultationId));
    const proposal = await proposalForAct(trx, id);
    if (!proposal || !consultation) return { ok: false, refusal: "no-such-proposal" };
    if (!(await isBy(trx, actor, proposal.participantId))) return { ok: false, refusal: "not-yours" };
    if (proposal.withdrawnAt !== null) return { ok: false, refusal: "already-withdrawn" };
    const refusal = notAccepted(consultation, "arguments", now);
    if (refusal) return { ok: false, refusal };

    await trx.updateTable("proposal").set({ withdrawnAt: now.toISOString() }).where("id", "=", id).execute();
    await refreshCase(trx, "proposal", id);
    await summariseSoon(trx, consultation.id, now);
    return { ok: true, subjectId: id, consultationId: consultation.id };
  });
}

/** The proposal, locked until the transaction ends: its counters change by one act at a time. */
export function proposalForAct(trx: Db, id: string): Promise<Proposal | undefined> {
  let query = trx.selectFrom("proposal").selectAll().where("id", "=", id);
  if (isPostgresDb(trx)) query = query.forUpdate();
  return query.executeTakeFirst();
}

function proposalsBy(db: Db, participantId: string) {
  return db
    .selectFrom("proposal")
    .select(["title", "withdrawnAt"])
    .where("participantId", "=", participantId)
    .execute();
}

import { appealRefusal } from "#app/domain/appeal/appeal.ts";
import { appealsOf } from "#app/domain/appeal/appeals.server.ts";
import { canBeReversed } from "#app/domain/decision/decision.ts";
import type { Before } from "#app/domain/decision/effect.ts";
import type { Wording } from "#app/domain/decision/effect-words.ts";
import { proofOf } from "#app/domain/decision/proof.ts";
import { unsealedAll } from "#app/domain/decision/sealed-text.server.ts";
import type { OwnDecision, Proof } from "#app/domain/participant/contributions-life.ts";
import type { Db, Visibility } from "#db/schema.ts";

export interface Written extends Wording {
  id: string;
  visibility: Visibility;
}

/** Everything decided on these contributions, by contribution, the latest first. What was undone never was. */
export async function ownDecisions(
  db: Db,
  written: readonly Written[],
  secret: string,
  now: Date,
): Promise<Map<string, OwnDecision[]>> {
  if (written.length === 0) return new Map();
  const rows = await decisionRows(
    db,
    written.map(({ id }) => id),
  );
  const ids = rows.map(({ id }) => id);
  const appeals = await appealsOf(db, ids, now);
  const sealed = await unsealedAll(
    db,
    rows.filter(({ outcome }) => outcome === "hide-part").map(({ id }) => id),
    secret,
  );
  const words = new Map(written.map(({ id, title, text }) => [id, { title, text }]));
  const decisions = rows.map((row) => {
    const appeal = appeals.get(row.id)?.find(({ by }) => by === "author") ?? null;
    const mayAppeal = appealRefusal(row, appeal !== null, now) === null;
    return {
      contributionId: row.contributionId,
      shown: {
        ...ownDecision(row),
        appeal,
        mayAppealUntil: mayAppeal ? row.appealUntil : null,
        proof: proofFor(row, sealed.get(row.id) ?? words.get(row.contributionId)!),
      },
    };
  });
  const byContribution = Map.groupBy(decisions, ({ contributionId }) => contributionId);
  return new Map([...byContribution].map(([id, own]) => [id, own.map(({ shown }) => shown)]));
}

function decisionRows(db: Db, ids: readonly string[]) {
  return db
    .selectFrom("decision")
    .leftJoin("rule", "rule.id", "decision.ruleId")
    .selectAll("decision")
    .select(["rule.version", "rule.titles"])
    .where("decision.contributionId", "in", ids)
    .where("decision.undoneAt", "is", null)
    .orderBy("decision.decidedAt", "desc")
    .orderBy("decision.id", "desc")
    .execute();
}

type Row = Awaited<ReturnType<typeof decisionRows>>[number];

function ownDecision(row: Row): Omit<OwnDecision, "appeal" | "mayAppealUntil" | "proof"> {
  const before: Before = JSON.parse(row.before);
  return {
    id: row.id,
    outcome: row.outcome,
    decidedAt: row.decidedAt,
    rule:
      row.ruleId === null || !row.titles
        ? null
        : { id: row.ruleId, version: Number(row.version), titles: JSON.parse(row.titles) },
    reason: row.reason,
    details: JSON.parse(row.details),
    prompt: row.prompt,
    byTwo: row.secondBy !== null,
    reversedAt: row.reversedAt,
    wasPending: before.was?.visibility === "pending",
  };
}

function proofFor({ outcome, salt, textHash }: Row, words: Wording): Proof | null {
  if (!canBeReversed(outcome) || salt === null || textHash === null) return null;
  const isSame = proofOf(salt, words.title, words.text) === textHash;
  return { textHash, salt, words: isSame ? words : null };
}

import { contributionKinds } from "#app/domain/decision/decision.ts";
import { answersQuoting, editionsQuoting } from "#app/domain/erasure/editions.server.ts";
import { filesOf } from "#app/domain/erasure/erase-words.server.ts";
import { type Erasable, idNamed } from "#app/domain/erasure/erasure.ts";
import { erasureMark } from "#app/domain/erasure/mark.ts";
import { passagesOf } from "#app/domain/erasure/passages.ts";
import { wordsEver } from "#app/domain/erasure/words.server.ts";
import { type Contribution, contributionOf } from "#app/domain/moderation/contribution.server.ts";
import { type Actor, authoritiesWhere } from "#app/domain/person/actor.ts";
import type { Db } from "#db/schema.ts";

/** The contribution that an address or an id names; null for none. */
export async function contributionTyped(db: Db, typed: string): Promise<Contribution | null> {
  const id = idNamed(typed);
  if (id === null) return null;
  for (const kind of contributionKinds) {
    const found = await contributionOf(db, kind, id);
    if (found) return found;
  }
  return null;
}

/** What erasing it takes away, counted, and where its words were carried to. */
export async function erasable(db: Db, contribution: Contribution, secret: string): Promise<Erasable> {
  const { id, kind, consultationId } = contribution;
  const ever = await wordsEver(db, contribution, secret);
  const passages = passagesOf(ever);
  const words = ever.filter((one) => one !== null);
  const toErase = { contributionId: id, passages, words, mark: erasureMark(contribution) };
  return {
    earlier: kind === "entry" ? await countOf(db, "entryHistory", "entryId", id) : 0,
    files: kind === "entry" ? (await filesOf(db, id)).length : 0,
    sealed: await sealedCount(db, id),
    signals: await countOf(db, "signal", "contributionId", id),
    votes: kind === "proposal" ? await countOf(db, "vote", "proposalId", id) : 0,
    editions: await editionsQuoting(db, consultationId, toErase),
    answers: await answersQuoting(db, consultationId, passages),
  };
}

/** Consultations whose contributions this actor may erase; what was erased in them is listed for them. */
export async function erasableConsultations(db: Db, actor: Actor) {
  const ids = authoritiesWhere(actor, "admin");
  if (ids?.length === 0) return [];
  return db
    .selectFrom("consultation")
    .select(["id", "slug", "title", "language"])
    .$if(ids !== null, (query) => query.where("authorityId", "in", ids!))
    .where("id", "in", (erased) => erased.selectFrom("erasure").select("erasure.consultationId"))
    .execute();
}

async function countOf(
  db: Db,
  table: "entryHistory" | "signal" | "vote",
  column: "entryId" | "contributionId" | "proposalId",
  id: string,
): Promise<number> {
  const { n } = await db
    .selectFrom(table)
    .select((select) => select.fn.countAll().as("n"))
    .where(db.dynamic.ref(column), "=", id)
    .executeTakeFirstOrThrow();
  return Number(n);
}

async function sealedCount(db: Db, id: string): Promise<number> {
  const { n } = await db
    .selectFrom("sealedText")
    .innerJoin("decision", "decision.id", "sealedText.decisionId")
    .select((select) => select.fn.countAll().as("n"))
    .where("decision.contributionId", "=", id)
    .executeTakeFirstOrThrow();
  return Number(n);
}

import { act } from "#app/domain/act.server.ts";
import { type Argument, type ArgumentInput, deepest } from "#app/domain/argument/argument.ts";
import { depthOf, isThreadClosed } from "#app/domain/argument/thread.ts";
import { authorityIdsOf, consultationForAct } from "#app/domain/consultation/consultation.server.ts";
import { isSuspended } from "#app/domain/decision/suspension.server.ts";
import { receive, visibilityOf } from "#app/domain/moderation/reception.server.ts";
import { summariseSoon } from "#app/domain/participant/follow-up.server.ts";
import { participantFor } from "#app/domain/participant/participant.server.ts";
import type { TakingPartRefusal } from "#app/domain/participant/participant.ts";
import type { Actor } from "#app/domain/person/actor.ts";
import { proposalForAct } from "#app/domain/proposal/proposal.server.ts";
import { isShown } from "#app/domain/proposal/proposal.ts";
import { detectLanguage } from "#app/domain/text/detect-language.server.ts";
import { foldText } from "#app/domain/text/fold.ts";
import { newId } from "#db/id.ts";
import type { Db, Language } from "#db/schema.ts";

export type Argued =
  | { ok: true; argument: Argument; subjectId: string; consultationId: string }
  | {
      ok: false;
      refusal:
        | TakingPartRefusal
        | "no-such-proposal"
        | "not-shown"
        | "merged"
        | "suspended"
        | "thread-closed"
        | "no-such-argument"
        | "too-deep"
        | "twice";
    };

interface ToArgue extends ArgumentInput {
  parentId: string | null;
  territoryId: string | null;
  language: Language;
}

/** Adds an argument, or a reply to one. */
export async function argue(
  db: Db,
  actor: Actor,
  proposalId: string,
  input: ToArgue,
  now = new Date(),
): Promise<Argued> {
  const language = await detectLanguage(input.text, input.language);
  return act(db, { by: actor, at: now, name: "argument.made" }, async (trx): Promise<Argued> => {
    const found = await trx
      .selectFrom("proposal")
      .select("consultationId")
      .where("id", "=", proposalId)
      .executeTakeFirst();
    const consultation = found && (await consultationForAct(trx, found.consultationId));
    if (!consultation) return { ok: false, refusal: "no-such-proposal" };
    const who = await participantFor(trx, actor, consultation, input.territoryId, "arguments", now);
    if (!who.ok) return who;
    const proposal = await proposalForAct(trx, proposalId);
    if (proposal?.visibility === "merged") return { ok: false, refusal: "merged" };
    if (!proposal || !isShown(proposal)) return { ok: false, refusal: "not-shown" };
    if (proposal.threadClosedAt !== null) return { ok: false, refusal: "thread-closed" };
    if (await isSuspended(trx, actor, await authorityIdsOf(trx, consultation.id), now)) {
      return { ok: false, refusal: "suspended" };
    }
    const refusal = await arguingRefusal(trx, proposalId, who.participant.id, input);
    if (refusal) return { ok: false, refusal };

    const { text } = input;
    const participantId = who.participant.id;
    const words = { kind: "argument" as const, participantId, title: null, text, language };
    const visibility = await visibilityOf(trx, consultation, words, now);
    const argument: Argument = {
      id: newId(),
      proposalId,
      consultationId: consultation.id,
      participantId,
      territoryId: who.participant.territoryId,
      parentId: input.parentId,
      stance: input.stance,
      text,
      language,
      visibility,
      label: null,
      threadClosedAt: null,
      createdAt: now.toISOString(),
      importedAgrees: null,
      importedDisagrees: null,
    };
    await trx.insertInto("argument").values(argument).execute();
    await receive(trx, "argument", argument.id, now);
    await recountArguments(trx, proposalId);
    await summariseSoon(trx, consultation.id, now);
    return { ok: true, argument, subjectId: argument.id, consultationId: consultation.id };
  });
}

async function arguingRefusal(
  trx: Db,
  proposalId: string,
  participantId: string,
  { parentId, text }: Pick<ToArgue, "parentId" | "text">,
): Promise<"no-such-argument" | "thread-closed" | "too-deep" | "twice" | null> {
  const all = await trx
    .selectFrom("argument")
    .select(["id", "parentId", "participantId", "visibility", "text", "threadClosedAt"])
    .where("proposalId", "=", proposalId)
    .execute();
  if (parentId !== null) {
    const parent = all.find((argument) => argument.id === parentId);
    if (parent?.visibility !== "published") return "no-such-argument";
    if (isThreadClosed(parentId, all)) return "thread-closed";
    if (depthOf(parentId, all) >= deepest) return "too-deep";
  }
  const said = all.some(
    (argument) =>
      argument.participantId === participantId &&
      argument.parentId === parentId &&
      foldText(argument.text) === foldText(text),
  );
  return said ? "twice" : null;
}

/**
 * Counts the shown arguments of a proposal again; for every act that adds, hides or restores one.
 * The proposal must be locked, as `proposalForAct` does.
 */
export async function recountArguments(trx: Db, proposalId: string) {
  await trx
    .updateTable("proposal")
    .set((set) => ({
      argumentCount: set
        .selectFrom("argument")
        .select((select) => select.fn.countAll<number>().as("n"))
        .where("argument.proposalId", "=", proposalId)
        .where("argument.visibility", "=", "published"),
    }))
    .where("id", "=", proposalId)
    .execute();
}

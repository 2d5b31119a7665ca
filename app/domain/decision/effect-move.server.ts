import { beforeOf, type Effect } from "#app/domain/decision/effect.ts";
import {
  areContested,
  columnsAgain,
  columnsBack,
  columnsOf,
  replaceColumns,
  takePlace,
} from "#app/domain/decision/effect-columns.server.ts";
import type { Contribution } from "#app/domain/moderation/contribution.server.ts";
import type { Db } from "#db/schema.ts";

/** An answer goes to the question it answers; nobody is counted twice under one. */
export const moving: Effect = {
  async refusal(trx, { contribution, details }) {
    if (contribution.kind !== "entry" || !(await isWordsAlone(trx, contribution))) return "not-movable";
    if (details.questionId === contribution.questionId) return "already-decided";
    if (await areContested(trx, contribution, ["move"])) return "appeal-open";
    const target = await trx
      .selectFrom("question")
      .select("id")
      .where("id", "=", details.questionId ?? "")
      .where("consultationId", "=", contribution.consultationId)
      .where("kind", "=", "open-text")
      .executeTakeFirst();
    if (!target) return "no-such-question";
    return (await answersAlso(trx, contribution, target.id)) ? "answered-there" : null;
  },
  async apply(trx, { contribution, details }, _id, now) {
    const place = await takePlace(trx, contribution, ["move"], now);
    const { movedFrom } = await columnsOf(trx, contribution, { movedFrom: null });
    const home = movedFrom ?? contribution.questionId;
    const questionId = details.questionId!;
    const columns = await replaceColumns(trx, contribution, {
      questionId,
      movedFrom: home === questionId ? null : home,
    });
    return { before: { ...columns, ...place }, changed: true };
  },
  /** Whoever has answered the first question again since keeps both answers where they are. */
  async takeBack(trx, decision, how, scene) {
    const { was, root } = beforeOf(decision);
    const home = (how === "reversed" && root ? root : was)?.questionId;
    if (home && (await answersAlso(trx, scene.contribution, home))) return false;
    return columnsBack(trx, decision, how, scene);
  },
  async doAgain(trx, decision, scene) {
    const there = beforeOf(decision).became?.questionId;
    if (there && (await answersAlso(trx, scene.contribution, there))) return;
    await columnsAgain(trx, decision, scene);
  },
};

/** A value, such as a number or a place, is at home under its question only. */
async function isWordsAlone(trx: Db, { id }: Contribution): Promise<boolean> {
  const { value, draftValue } = await trx
    .selectFrom("entry")
    .select(["value", "draftValue"])
    .where("id", "=", id)
    .executeTakeFirstOrThrow();
  return value === null && !draftValue;
}

/** Whether the same response has another answer to this question, sent or begun. */
async function answersAlso(trx: Db, { id }: Contribution, questionId: string): Promise<boolean> {
  const other = await trx
    .selectFrom("entry as moved")
    .innerJoin("entry as other", "other.responseId", "moved.responseId")
    .select("other.id")
    .where("moved.id", "=", id)
    .where("other.questionId", "=", questionId)
    .whereRef("other.id", "<>", "moved.id")
    .executeTakeFirst();
  return other !== undefined;
}

import { act } from "#app/domain/act.server.ts";
import { authorityIdsOf } from "#app/domain/consultation/consultation.server.ts";
import { enqueue } from "#app/domain/job/job.server.ts";
import { type Contribution, contributionForAct } from "#app/domain/moderation/contribution.server.ts";
import { summariseSoon } from "#app/domain/participant/follow-up.server.ts";
import { type Actor, can } from "#app/domain/person/actor.ts";
import type { ThemedKind, ThemesCorrected } from "#app/domain/theme/correction.ts";
import { lessons } from "#app/domain/theme/learnt.server.ts";
import { assignThemes, themes } from "#app/domain/theme/theme.server.ts";
import { newId } from "#db/id.ts";
import type { Db } from "#db/schema.ts";

export type ThemesCorrectedResult =
  | { ok: true; changed: number }
  | { ok: false; refusal: "not-allowed" | "no-such-contribution" | "nothing-changed" };

/** A moderator says which themes a contribution is about; what that changes is kept, and stays when words change. */
export function correctThemes(
  db: Db,
  actor: Actor,
  { kind, contributionId, codes, note }: ThemesCorrected & { kind: ThemedKind; contributionId: string },
  now = new Date(),
): Promise<ThemesCorrectedResult> {
  const what = { by: actor, at: now, name: "theme.corrected", subjectId: contributionId };
  return act(db, what, async (trx): Promise<ThemesCorrectedResult> => {
    const contribution = await contributionForAct(trx, kind, contributionId);
    if (!contribution || contribution.takenBack) return { ok: false, refusal: "no-such-contribution" };
    const { consultationId } = contribution;
    if (!can(actor, "moderator", await authorityIdsOf(trx, consultationId))) {
      return { ok: false, refusal: "not-allowed" };
    }
    const changes = await changesOf(trx, contribution, codes);
    if (changes.length === 0) return { ok: false, refusal: "nothing-changed" };
    const before = await lessons(trx);
    await trx
      .insertInto("themeCorrection")
      .values(
        changes.map((change) => ({
          id: newId(),
          consultationId,
          kind,
          contributionId,
          ...change,
          note,
          correctedBy: actor.personId,
          correctedAt: now.toISOString(),
        })),
      )
      .execute();
    if ((await lessons(trx)) > before) await enqueue(trx, "retheme", {}, { key: "retheme", now });
    const { language, title, text } = contribution;
    await assignThemes(trx, {
      ...{ kind, contributionId, consultationId, language, text },
      title: title ?? undefined,
    });
    await summariseSoon(trx, consultationId, now);
    return { ok: true, changed: changes.length };
  });
}

async function changesOf(trx: Db, { id }: Contribution, codes: readonly string[]) {
  const now = await themeIdsOf(trx, id);
  return (await themes(trx))
    .filter((theme) => theme.active && now.has(theme.id) !== codes.includes(theme.code))
    .map((theme) => ({ themeId: theme.id, applies: now.has(theme.id) ? (0 as const) : (1 as const) }));
}

async function themeIdsOf(db: Db, contributionId: string): Promise<Set<string>> {
  const rows = await db
    .selectFrom("contributionTheme")
    .select("themeId")
    .where("contributionId", "=", contributionId)
    .execute();
  return new Set(rows.map(({ themeId }) => themeId));
}

/** What a contribution's themes are now, and how moderators corrected them, the last first. */
export async function themesToCorrect(db: Db, contributionId: string) {
  const now = await themeIdsOf(db, contributionId);
  const all = await themes(db);
  const history = await db
    .selectFrom("themeCorrection")
    .select(["themeId", "applies", "note", "correctedAt"])
    .where("contributionId", "=", contributionId)
    .orderBy("correctedAt", "desc")
    .orderBy("id", "desc")
    .execute();
  const nameOf = new Map(all.map(({ id, names }) => [id, names]));
  return {
    themes: all
      .filter(({ active, id }) => active || now.has(id))
      .map(({ id, code, names }) => ({ code, names, applies: now.has(id) })),
    history: history.flatMap(({ themeId, applies, ...row }) => {
      const names = nameOf.get(themeId);
      return names ? [{ ...row, names, applies: applies === 1 }] : [];
    }),
  };
}

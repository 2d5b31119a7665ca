import { act } from "#app/domain/act.server.ts";
import { summariseSoon } from "#app/domain/participant/follow-up.server.ts";
import type { Actor } from "#app/domain/person/actor.ts";
import { mayModerate } from "#app/domain/summary/edition/may-moderate.server.ts";
import { keptAnalysis } from "#app/domain/summary/group/analysis.server.ts";
import type { GroupNameInput } from "#app/domain/summary/group/opinion-desk.ts";
import { newId } from "#db/id.ts";
import type { Db, Language } from "#db/schema.ts";

export type GroupNames = Record<string, Partial<Record<Language, string>>>;

export type GroupNamed = { ok: true } | { ok: false; refusal: "not-allowed" | "no-such-group" };

/** Names a group of opinion in the languages given; without any, it is called by its letter again. */
export function nameGroup(
  db: Db,
  actor: Actor,
  { consultationId, code }: { consultationId: string; code: string },
  input: GroupNameInput,
  now = new Date(),
): Promise<GroupNamed> {
  const what = { by: actor, at: now, name: "opinion.group-named", consultationId, detail: { code } };
  return act(db, what, async (trx): Promise<GroupNamed> => {
    if (!(await mayModerate(trx, actor, consultationId))) return { ok: false, refusal: "not-allowed" };
    const kept = await keptAnalysis(trx, consultationId);
    if (!kept?.analysis.groups.some((group) => group.code === code)) {
      return { ok: false, refusal: "no-such-group" };
    }
    const names = Object.fromEntries(Object.entries(input).filter(([, given]) => given !== ""));
    await trx
      .insertInto("opinionGroupName")
      .values({
        id: newId(),
        consultationId,
        code,
        names: JSON.stringify(names),
        givenBy: actor.personId,
        givenAt: now.toISOString(),
      })
      .execute();
    await summariseSoon(trx, consultationId, now);
    return { ok: true };
  });
}

/** The last name given to each group, by code. */
export async function groupNames(db: Db, consultationId: string): Promise<GroupNames> {
  const rows = await db
    .selectFrom("opinionGroupName")
    .select(["code", "names"])
    .where("consultationId", "=", consultationId)
    .orderBy("givenAt")
    .orderBy("id")
    .execute();
  return Object.fromEntries(rows.map(({ code, names }) => [code, JSON.parse(names)]));
}

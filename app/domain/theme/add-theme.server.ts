import { act } from "#app/domain/act.server.ts";
import { enqueue } from "#app/domain/job/job.server.ts";
import { type Actor, canAdministerAll } from "#app/domain/person/actor.ts";
import { themes } from "#app/domain/theme/theme.server.ts";
import { namesTyped, type ThemeInput, wordsTyped } from "#app/domain/theme/theme.ts";
import { newId } from "#db/id.ts";
import type { Db } from "#db/schema.ts";

export type ThemeAdded =
  | { ok: true; code: string }
  | { ok: false; refusal: "not-allowed" | "too-many" | "twice" };

/** More than this nobody can compare on one page. */
const mostThemes = 60;

/** One more theme, at the end; everything written is then read again in the background. */
export function addTheme(db: Db, actor: Actor, input: ThemeInput, now = new Date()): Promise<ThemeAdded> {
  const code = codeOf(input.nameEn);
  return act(db, { by: actor, at: now, name: "theme.added", detail: { code } }, async (trx) => {
    if (!canAdministerAll(actor)) return { ok: false, refusal: "not-allowed" } as const;
    const all = await themes(trx);
    if (all.length >= mostThemes) return { ok: false, refusal: "too-many" } as const;
    if (all.some((theme) => theme.code === code)) return { ok: false, refusal: "twice" } as const;
    const id = newId();
    await trx
      .insertInto("theme")
      .values({
        id,
        code,
        position: Math.max(0, ...all.map(({ position }) => position)) + 1,
        names: JSON.stringify(namesTyped(input)),
        words: JSON.stringify(wordsTyped(input)),
        active: input.active ? 1 : 0,
        changedBy: actor.personId,
        changedAt: now.toISOString(),
      })
      .execute();
    await enqueue(trx, "retheme", {}, { key: "retheme", now });
    return { ok: true, code, subjectId: id } as const;
  });
}

/** From its English name, as addresses and files have it: "Public space" is "public-space". */
function codeOf(name: string): string {
  const folded = name.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase();
  return (folded.match(/[a-z0-9]+/g) ?? ["theme"]).join("-").slice(0, 50);
}

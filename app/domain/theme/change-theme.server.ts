import { act } from "#app/domain/act.server.ts";
import { enqueue } from "#app/domain/job/job.server.ts";
import { type Actor, canAdministerAll } from "#app/domain/person/actor.ts";
import { findTheme } from "#app/domain/theme/theme.server.ts";
import { namesTyped, type ThemeInput, wordsTyped } from "#app/domain/theme/theme.ts";
import type { Db } from "#db/schema.ts";

export type ThemeChanged = { ok: true } | { ok: false; refusal: "not-allowed" | "no-such-theme" };

/** Names, words and use of one theme; every contribution is then read again in the background. */
export function changeTheme(
  db: Db,
  actor: Actor,
  code: string,
  input: ThemeInput,
  now = new Date(),
): Promise<ThemeChanged> {
  return act(db, { by: actor, at: now, name: "theme.changed", detail: { code } }, async (trx) => {
    if (!canAdministerAll(actor)) return { ok: false, refusal: "not-allowed" } as const;
    const theme = await findTheme(trx, code);
    if (!theme) return { ok: false, refusal: "no-such-theme" } as const;

    await trx
      .updateTable("theme")
      .set({
        names: JSON.stringify(namesTyped(input)),
        words: JSON.stringify(wordsTyped(input)),
        active: input.active ? 1 : 0,
        changedBy: actor.personId,
        changedAt: now.toISOString(),
      })
      .where("id", "=", theme.id)
      .execute();
    await enqueue(trx, "retheme", {}, { key: "retheme", now });
    return { ok: true, subjectId: theme.id } as const;
  });
}

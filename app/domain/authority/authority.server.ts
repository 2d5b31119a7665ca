import { act } from "#app/domain/act.server.ts";
import { appealTerms } from "#app/domain/appeal/appeal.ts";
import type { Authority, AuthorityInput } from "#app/domain/authority/authority.ts";
import { type Actor, can, canAdministerAll } from "#app/domain/person/actor.ts";
import { newId } from "#db/id.ts";
import type { Db } from "#db/schema.ts";

export type { Authority, AuthorityInput } from "#app/domain/authority/authority.ts";

const columns = [
  "id",
  "slug",
  "name",
  "territoryId",
  "timeZone",
  "language",
  "accent",
  "appealDays",
  "appealAnswerDays",
] as const;

export async function authorities(db: Db): Promise<Authority[]> {
  return db.selectFrom("authority").select(columns).orderBy("name").orderBy("id").execute();
}

export async function authorityById(db: Db, id: string): Promise<Authority | null> {
  return (await db.selectFrom("authority").select(columns).where("id", "=", id).executeTakeFirst()) ?? null;
}

export async function authorityBySlug(db: Db, slug: string): Promise<Authority | null> {
  return (
    (await db.selectFrom("authority").select(columns).where("slug", "=", slug).executeTakeFirst()) ?? null
  );
}

export type AuthoritySaved =
  | { ok: true; id: string }
  | { ok: false; refusal: "not-allowed" | "slug-taken" | "no-such-territory" | "no-such-authority" };

export function createAuthority(
  db: Db,
  actor: Actor,
  input: AuthorityInput,
  now = new Date(),
): Promise<AuthoritySaved> {
  const id = newId();
  return act(
    db,
    { by: actor, at: now, name: "authority.created", subjectId: id },
    async (trx): Promise<AuthoritySaved> => {
      if (!canAdministerAll(actor)) return { ok: false, refusal: "not-allowed" };
      if (!(await isTerritory(trx, input.territoryId))) return { ok: false, refusal: "no-such-territory" };
      const inserted = await trx
        .insertInto("authority")
        .values({ id, ...appealTerms, ...fields(input), createdAt: now.toISOString() })
        .onConflict((conflict) => conflict.column("slug").doNothing())
        .executeTakeFirst();
      if (Number(inserted.numInsertedOrUpdatedRows) === 0) return { ok: false, refusal: "slug-taken" };
      return { ok: true, id };
    },
  );
}

/** Changes what an authority is called, where it acts, how it looks and how long appeals may take. */
export function reviseAuthority(
  db: Db,
  actor: Actor,
  id: string,
  input: AuthorityInput,
  now = new Date(),
): Promise<AuthoritySaved> {
  const what = { by: actor, at: now, name: "authority.revised", subjectId: id };
  return act(db, what, async (trx): Promise<AuthoritySaved> => {
    if (!can(actor, "admin", [id])) return { ok: false, refusal: "not-allowed" };
    if (!(await isTerritory(trx, input.territoryId))) return { ok: false, refusal: "no-such-territory" };
    const namesake = await authorityBySlug(trx, input.slug);
    if (namesake && namesake.id !== id) return { ok: false, refusal: "slug-taken" };
    const revised = await trx
      .updateTable("authority")
      .set(fields(input))
      .where("id", "=", id)
      .executeTakeFirst();
    if (Number(revised.numUpdatedRows) === 0) return { ok: false, refusal: "no-such-authority" };
    return { ok: true, id };
  });
}

async function isTerritory(db: Db, id: string): Promise<boolean> {
  return (
    (await db.selectFrom("territory").select("id").where("id", "=", id).executeTakeFirst()) !== undefined
  );
}

function fields(input: AuthorityInput): AuthorityInput {
  const { slug, name, territoryId, timeZone, language, accent, appealDays, appealAnswerDays } = input;
  return {
    ...{ slug, name: name.trim(), territoryId, timeZone, language, accent },
    ...(appealDays === undefined ? {} : { appealDays }),
    ...(appealAnswerDays === undefined ? {} : { appealAnswerDays }),
  };
}

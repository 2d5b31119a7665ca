import { act } from "#app/domain/act.server.ts";
import type { Actor } from "#app/domain/person/actor.ts";
import { newId } from "#db/id.ts";
import type { Db, Language } from "#db/schema.ts";

export interface AccountInput {
  name: string;
  language: Language;
  /** The municipality they live in; null for none, undefined to leave it as it is. */
  residenceId?: string | null;
}

export type AccountChanged = { ok: true } | { ok: false; refusal: "no-such-municipality" };

/** A person says anew how they are called, in which language they read and where they live. */
export function changeAccount(
  db: Db,
  actor: Actor,
  input: AccountInput,
  now = new Date(),
): Promise<AccountChanged> {
  const personId = actor.personId!;
  const what = { by: actor, at: now, name: "person.changed", subjectId: personId };
  return act(db, what, async (trx): Promise<AccountChanged> => {
    // Updating first locks the person, so that two changes at once leave one residence.
    await trx
      .updateTable("person")
      .set({ name: input.name.normalize("NFC").trim(), language: input.language })
      .where("id", "=", personId)
      .execute();
    if (input.residenceId === undefined) return { ok: true };
    return declareResidence(trx, personId, input.residenceId, now);
  });
}

export async function hasPassword(db: Db, personId: string): Promise<boolean> {
  const row = await db
    .selectFrom("person")
    .select("id")
    .where("id", "=", personId)
    .where("passwordHash", "is not", null)
    .executeTakeFirst();
  return row !== undefined;
}

/** Where they lived before stays known, with its dates. */
async function declareResidence(
  trx: Db,
  personId: string,
  territoryId: string | null,
  now: Date,
): Promise<AccountChanged> {
  if (territoryId && !(await isMunicipality(trx, territoryId))) {
    return { ok: false, refusal: "no-such-municipality" };
  }
  const at = now.toISOString();
  const current = await trx
    .selectFrom("residence")
    .select(["id", "territoryId"])
    .where("personId", "=", personId)
    .where("until", "is", null)
    .executeTakeFirst();
  if ((current?.territoryId ?? null) === territoryId) return { ok: true };
  await trx
    .updateTable("residence")
    .set({ until: at })
    .where("personId", "=", personId)
    .where("until", "is", null)
    .execute();
  if (territoryId) {
    await trx
      .insertInto("residence")
      .values({ id: newId(), personId, territoryId, method: "declared", since: at, until: null })
      .execute();
  }
  return { ok: true };
}

async function isMunicipality(db: Db, territoryId: string): Promise<boolean> {
  const row = await db
    .selectFrom("territory")
    .select("id")
    .where("id", "=", territoryId)
    .where("kind", "=", "municipality")
    .executeTakeFirst();
  return row !== undefined;
}

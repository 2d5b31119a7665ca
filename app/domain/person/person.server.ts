import { act } from "#app/domain/act.server.ts";
import type { Actor, Grant } from "#app/domain/person/actor.ts";
import { foldEmail, type NewPerson, type PersonFacts } from "#app/domain/person/person.ts";
import { newId } from "#db/id.ts";
import type { Db } from "#db/schema.ts";

export type { NewPerson, PersonFacts } from "#app/domain/person/person.ts";

/** Everything a page asks of whoever is signed in, in one query; null when there is no such person. */
export async function personFacts(db: Db, id: string): Promise<PersonFacts | null> {
  const rows = await db
    .selectFrom("person")
    .leftJoin("residence", (join) =>
      join.onRef("residence.personId", "=", "person.id").on("residence.until", "is", null),
    )
    .leftJoin("roleGrant", (join) =>
      join.onRef("roleGrant.personId", "=", "person.id").on("roleGrant.revokedAt", "is", null),
    )
    .select(["person.id", "person.name", "person.email", "person.emailVerifiedAt", "person.language"])
    .select(["residence.territoryId", "roleGrant.role", "roleGrant.authorityId"])
    .where("person.id", "=", id)
    .orderBy("roleGrant.id")
    .execute();
  const first = rows[0];
  if (!first) return null;
  return {
    id: first.id,
    name: first.name,
    email: first.email,
    emailVerified: first.emailVerifiedAt !== null,
    language: first.language,
    residenceId: first.territoryId,
    grants: rows.flatMap(({ role, authorityId }): Grant[] => (role ? [{ role, authorityId }] : [])),
  };
}

export async function personIdByEmail(db: Db, email: string): Promise<string | null> {
  const row = await db
    .selectFrom("person")
    .select("id")
    .where("email", "=", foldEmail(email))
    .executeTakeFirst();
  return row?.id ?? null;
}

export type Created = { ok: true; id: string } | { ok: false; refusal: "email-taken" };

/** Makes an account: for sign-up, for the first administrator, for seeds. */
export function createPerson(db: Db, actor: Actor, input: NewPerson, now = new Date()): Promise<Created> {
  const id = newId();
  const at = now.toISOString();
  return act(
    db,
    { by: actor, at: now, name: "person.created", subjectId: id },
    async (trx): Promise<Created> => {
      const inserted = await trx
        .insertInto("person")
        .values({
          id,
          email: foldEmail(input.email),
          name: input.name.normalize("NFC").trim(),
          passwordHash: input.passwordHash ?? null,
          emailVerifiedAt: input.emailVerified ? at : null,
          language: input.language,
          createdAt: at,
        })
        .onConflict((conflict) => conflict.column("email").doNothing())
        .executeTakeFirst();
      if (Number(inserted.numInsertedOrUpdatedRows) === 0) return { ok: false, refusal: "email-taken" };
      if (input.residenceId) {
        await trx
          .insertInto("residence")
          .values({
            id: newId(),
            personId: id,
            territoryId: input.residenceId,
            method: "declared",
            since: at,
            until: null,
          })
          .execute();
      }
      return { ok: true, id };
    },
  );
}

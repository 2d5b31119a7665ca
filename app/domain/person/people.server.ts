import { type Expression, sql } from "kysely";
import { type Actor, authoritiesWhere } from "#app/domain/person/actor.ts";
import { foldEmail } from "#app/domain/person/person.ts";
import { foldText } from "#app/domain/text/fold.ts";
import type { Db, Role } from "#db/schema.ts";

export const peoplePerPage = 25;

export interface PersonLine {
  id: string;
  name: string;
  email: string;
  createdAt: string;
  /** What they may do now, as far as whoever looks may know. */
  roles: { role: Role; authority: string | null }[];
}

/**
 * People by name or address, one page of them. Who administers the installation sees everybody; who
 * administers an authority sees those with a role in it, and finds others by their whole address only.
 * @param page  from 1
 */
export async function people(
  db: Db,
  actor: Actor,
  { search = "", page = 1 }: { search?: string; page?: number },
) {
  const authorityIds = authoritiesWhere(actor, "admin");
  const words = foldText(search);
  let query = db.selectFrom("person");
  if (authorityIds !== null) {
    query = query.where((or) =>
      or.or([
        or("person.email", "=", foldEmail(search)),
        or("person.id", "in", withRoleIn(db, authorityIds)),
      ]),
    );
  }
  if (words) {
    const pattern = `%${words.replace(/[\\%_]/g, "\\$&")}%`;
    query = query.where((or) =>
      or.or([contains(sql.ref("person.email"), pattern), contains(folded("person.name"), pattern)]),
    );
  }
  const { count } = await query.select(db.fn.countAll().as("count")).executeTakeFirstOrThrow();
  const found = await query
    .select(["person.id", "person.name", "person.email", "person.createdAt"])
    .orderBy("person.email")
    .limit(peoplePerPage)
    .offset((page - 1) * peoplePerPage)
    .execute();
  const roles = await rolesOf(
    db,
    found.map((person) => person.id),
    authorityIds,
  );
  return {
    count: Number(count),
    pages: Math.max(1, Math.ceil(Number(count) / peoplePerPage)),
    people: found.map((person): PersonLine => ({ ...person, roles: roles.get(person.id) ?? [] })),
  };
}

function withRoleIn(db: Db, authorityIds: string[]) {
  return db
    .selectFrom("roleGrant")
    .select("personId")
    .where("revokedAt", "is", null)
    .where("authorityId", "in", authorityIds);
}

async function rolesOf(db: Db, personIds: string[], authorityIds: string[] | null) {
  const roles = new Map<string, PersonLine["roles"]>();
  if (personIds.length === 0) return roles;
  let query = db
    .selectFrom("roleGrant")
    .leftJoin("authority", "authority.id", "roleGrant.authorityId")
    .select(["roleGrant.personId", "roleGrant.role", "authority.name as authority"])
    .where("roleGrant.revokedAt", "is", null)
    .where("roleGrant.personId", "in", personIds)
    .orderBy("roleGrant.id");
  if (authorityIds !== null) query = query.where("roleGrant.authorityId", "in", authorityIds);
  for (const { personId, role, authority } of await query.execute()) {
    roles.set(personId, [...(roles.get(personId) ?? []), { role, authority }]);
  }
  return roles;
}

function contains(column: Expression<unknown>, pattern: string) {
  return sql<boolean>`${column} like ${pattern} escape ${sql.lit("\\")}`;
}

const accents = ["áàâãäå a", "éèêë e", "íìîï i", "óòôõö o", "úùûü u", "ñ n", "ç c", "ý y"];

/** As `foldText`, for the letters of our four languages, in SQL that both databases know. */
function folded(column: string): Expression<string> {
  let expression = sql<string>`${sql.ref(column)}`;
  for (const line of accents) {
    const [letters = "", plain = ""] = line.split(" ");
    for (const letter of letters + letters.toUpperCase()) {
      expression = sql<string>`replace(${expression}, ${sql.lit(letter)}, ${sql.lit(plain)})`;
    }
  }
  return sql<string>`lower(${expression})`;
}

/** What an administrator who has found a person may read of them. */
export async function personForAdministrator(db: Db, id: string) {
  const columns = ["id", "name", "email", "createdAt"] as const;
  return (await db.selectFrom("person").select(columns).where("id", "=", id).executeTakeFirst()) ?? null;
}

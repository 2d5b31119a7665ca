import { type Expression, sql } from "kysely";
import { type Beside, type Stretch, stretch } from "#app/domain/list/stretch.ts";
import { type Actor, authoritiesWhere } from "#app/domain/person/actor.ts";
import { foldEmail } from "#app/domain/person/person.ts";
import { foldText } from "#app/domain/text/fold.ts";
import type { Db, Role } from "#db/schema.ts";

const peopleAtOnce = 25;

export interface PersonLine {
  id: string;
  name: string;
  email: string;
  createdAt: string;
  /** What they may do now, as far as whoever looks may know. */
  roles: { role: Role; authority: string | null }[];
}

/**
 * People by name or address, in the order of their addresses. Who administers the installation sees everybody; who
 * administers an authority sees those with a role in it, and finds others by their whole address only.
 */
export async function people(
  db: Db,
  actor: Actor,
  { search = "", beside = {} }: { search?: string; beside?: Beside },
): Promise<Stretch<PersonLine>> {
  const authorityIds = authoritiesWhere(actor, "admin");
  const seen = seenBy(db, authorityIds, search);
  const from = await seen
    .select("person.email")
    .where("person.id", "=", beside.after ?? beside.before ?? "")
    .executeTakeFirst();
  const words = foldText(search);
  const pattern = `%${words.replace(/[\\%_]/g, "\\$&")}%`;
  const { items, ...beyond } = await stretch(beside, from !== undefined, peopleAtOnce, (way, limit) =>
    seen
      .select(["person.id", "person.name", "person.email", "person.createdAt"])
      .$if(words !== "", (query) =>
        query.where((on) =>
          on.or([contains(sql.ref("person.email"), pattern), contains(folded("person.name"), pattern)]),
        ),
      )
      .$if(way !== "first", (query) => query.where("person.email", way === "before" ? "<" : ">", from!.email))
      .orderBy("person.email", way === "before" ? "desc" : "asc")
      .limit(limit)
      .execute(),
  );
  const roles = await rolesOf(
    db,
    items.map((person) => person.id),
    authorityIds,
  );
  return { items: items.map((person) => ({ ...person, roles: roles.get(person.id) ?? [] })), ...beyond };
}

function seenBy(db: Db, authorityIds: string[] | null, search: string) {
  const everybody = db.selectFrom("person");
  if (authorityIds === null) return everybody;
  const withRole = db
    .selectFrom("roleGrant")
    .select("personId as id")
    .where("revokedAt", "is", null)
    .where("authorityId", "in", authorityIds);
  const addressed = db.selectFrom("person").select("id").where("email", "=", foldEmail(search));
  return everybody.where("person.id", "in", withRole.union(addressed));
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

import { createAuthority } from "#app/domain/authority/authority.server.ts";
import { type Actor, theSystem } from "#app/domain/person/actor.ts";
import { grantRole } from "#app/domain/person/grant.server.ts";
import { createPerson, personFacts } from "#app/domain/person/person.server.ts";
import type { NewPerson } from "#app/domain/person/person.ts";
import { foldText } from "#app/domain/text/fold.ts";
import { newId } from "#db/id.ts";
import type { Db, Role, TerritoryKind } from "#db/schema.ts";

let made = 0;

/** Somebody with an account; returns their id. */
export async function aPerson(db: Db, about: Partial<NewPerson> = {}): Promise<string> {
  const email = `person-${++made}@example.org`;
  const person = await createPerson(db, theSystem, {
    email,
    name: "Ana",
    language: "es",
    emailVerified: true,
    ...about,
  });
  if (!person.ok) throw new Error(person.refusal);
  return person.id;
}

/** @param authorityId  null: for the whole installation */
export async function granted(db: Db, personId: string, role: Role, authorityId: string | null) {
  const grant = await grantRole(db, theSystem, { personId, role, authorityId });
  if (!grant.ok) throw new Error(grant.refusal);
  return grant.id;
}

/** What a person may do, as their requests would carry it. */
export async function actorOf(db: Db, personId: string): Promise<Actor> {
  const person = await personFacts(db, personId);
  return {
    personId,
    browserHash: null,
    grants: person?.grants ?? [],
    residenceId: person?.residenceId ?? null,
  };
}

export async function aTerritory(db: Db, name = "Quilpué", kind: TerritoryKind = "municipality") {
  const id = newId();
  const code = `XX-${++made}`;
  await db
    .insertInto("territory")
    .values({ id, code, kind, path: `/${code}/`, name, searchName: foldText(name) })
    .execute();
  return id;
}

export async function anAuthority(db: Db, name = "Municipalidad de Quilpué"): Promise<string> {
  const authority = await createAuthority(db, theSystem, {
    slug: `authority-${++made}`,
    name,
    territoryId: await aTerritory(db),
    timeZone: "America/Santiago",
    language: "es",
    accent: "#0b5c63",
  });
  if (!authority.ok) throw new Error(authority.refusal);
  return authority.id;
}

/** The newest letter to this address. */
export async function letterTo(db: Db, recipient: string) {
  const mail = await db
    .selectFrom("mail")
    .selectAll()
    .where("recipient", "=", recipient)
    .orderBy("id", "desc")
    .executeTakeFirst();
  if (!mail) throw new Error(`Nobody wrote to ${recipient}`);
  return { ...mail, path: /https?:\/\/[^/\s]+(\/\S+)/.exec(mail.text)?.[1] ?? null };
}

/** The token at the end of the one link in the newest letter to this address. */
export async function tokenFor(db: Db, recipient: string): Promise<string> {
  const { path } = await letterTo(db, recipient);
  return path!.split("?")[0]!.split("/").at(-1)!;
}

/** The values of a page's radio buttons. */
export function radiosOf({ html }: { html: string }): string[] {
  return [...html.matchAll(/<input[^>]*type="radio"[^>]*value="([^"]+)"/g)].map((match) => match[1]!);
}

import { act } from "#app/domain/act.server.ts";
import type { Actor } from "#app/domain/person/actor.ts";
import { type GrantingRefusal, grantingRefusal } from "#app/domain/person/grant.ts";
import { isPostgresDb } from "#db/connection.ts";
import { newId } from "#db/id.ts";
import type { Db, Role } from "#db/schema.ts";

export type Granted =
  | { ok: true; id: string }
  | { ok: false; refusal: GrantingRefusal | "no-such-person" | "no-such-authority" | "already-granted" };

/** Gives a person a role: from now on, written down with who gave it. */
export function grantRole(
  db: Db,
  actor: Actor,
  input: { personId: string; role: Role; authorityId: string | null },
  now = new Date(),
): Promise<Granted> {
  const { personId, role, authorityId } = input;
  const what = {
    by: actor,
    at: now,
    name: "role.granted",
    subjectId: personId,
    detail: { role, authorityId },
  };
  return act(db, what, async (trx): Promise<Granted> => {
    const refusal = grantingRefusal(actor, role, authorityId);
    if (refusal) return { ok: false, refusal };
    if (!(await lockPerson(trx, personId))) return { ok: false, refusal: "no-such-person" };
    if (authorityId && !(await isAuthority(trx, authorityId)))
      return { ok: false, refusal: "no-such-authority" };
    if (await hasGrant(trx, personId, role, authorityId)) return { ok: false, refusal: "already-granted" };
    const id = newId();
    await trx
      .insertInto("roleGrant")
      .values({
        id,
        personId,
        role,
        authorityId,
        grantedBy: actor.personId,
        grantedAt: now.toISOString(),
        revokedBy: null,
        revokedAt: null,
      })
      .execute();
    return { ok: true, id };
  });
}

export type Revoked =
  | { ok: true; subjectId: string }
  | { ok: false; refusal: GrantingRefusal | "no-such-grant" | "last-administrator" };

/** Takes a role back. The grant stays readable, with who ended it and when. */
export function revokeRole(db: Db, actor: Actor, grantId: string, now = new Date()): Promise<Revoked> {
  const what = { by: actor, at: now, name: "role.revoked", detail: { grantId } };
  return act(db, what, async (trx): Promise<Revoked> => {
    const grant = await trx.selectFrom("roleGrant").selectAll().where("id", "=", grantId).executeTakeFirst();
    if (!grant || grant.revokedAt) return { ok: false, refusal: "no-such-grant" };
    const refusal = grantingRefusal(actor, grant.role, grant.authorityId);
    if (refusal) return { ok: false, refusal };
    const isInstallation = grant.role === "admin" && grant.authorityId === null;
    if (isInstallation && (await lockInstallationAdministrators(trx)) < 2) {
      return { ok: false, refusal: "last-administrator" };
    }
    const revoked = await trx
      .updateTable("roleGrant")
      .set({ revokedBy: actor.personId, revokedAt: now.toISOString() })
      .where("id", "=", grantId)
      .where("revokedAt", "is", null)
      .executeTakeFirst();
    if (Number(revoked.numUpdatedRows) === 0) return { ok: false, refusal: "no-such-grant" };
    return { ok: true, subjectId: grant.personId };
  });
}

export interface GrantRecord {
  id: string;
  role: Role;
  /** null: the whole installation. */
  authority: { id: string; name: string } | null;
  grantedBy: string | null;
  grantedAt: string;
  revokedBy: string | null;
  revokedAt: string | null;
}

/** Every grant a person ever had, newest first, with the names of who gave and took it. */
export async function grantsOf(db: Db, personId: string): Promise<GrantRecord[]> {
  const rows = await db
    .selectFrom("roleGrant")
    .leftJoin("authority", "authority.id", "roleGrant.authorityId")
    .leftJoin("person as giver", "giver.id", "roleGrant.grantedBy")
    .leftJoin("person as taker", "taker.id", "roleGrant.revokedBy")
    .select(["roleGrant.id", "roleGrant.role", "roleGrant.authorityId", "authority.name as authorityName"])
    .select(["roleGrant.grantedAt", "roleGrant.revokedAt"])
    .select(["giver.name as grantedBy", "taker.name as revokedBy"])
    .where("roleGrant.personId", "=", personId)
    .orderBy("roleGrant.id", "desc")
    .execute();
  return rows.map(({ authorityId, authorityName, ...row }) => ({
    ...row,
    authority: authorityId ? { id: authorityId, name: authorityName ?? authorityId } : null,
  }));
}

/** A grant that still stands, with whose it is; null when there is none or it was taken back. */
export async function standingGrant(db: Db, id: string) {
  const grant = await db
    .selectFrom("roleGrant")
    .innerJoin("person", "person.id", "roleGrant.personId")
    .leftJoin("authority", "authority.id", "roleGrant.authorityId")
    .select(["roleGrant.id", "roleGrant.role", "roleGrant.authorityId", "roleGrant.personId"])
    .select(["person.name as person", "authority.name as authority"])
    .where("roleGrant.id", "=", id)
    .where("roleGrant.revokedAt", "is", null)
    .executeTakeFirst();
  return grant ?? null;
}

/** How many people administer the installation, counted so that nobody else changes it meanwhile. */
async function lockInstallationAdministrators(trx: Db): Promise<number> {
  let query = trx
    .selectFrom("roleGrant")
    .select("id")
    .where("role", "=", "admin")
    .where("authorityId", "is", null)
    .where("revokedAt", "is", null)
    .orderBy("id");
  if (isPostgresDb(trx)) query = query.forUpdate();
  return (await query.execute()).length;
}

async function lockPerson(trx: Db, personId: string): Promise<boolean> {
  let query = trx.selectFrom("person").select("id").where("id", "=", personId);
  if (isPostgresDb(trx)) query = query.forUpdate();
  return (await query.executeTakeFirst()) !== undefined;
}

async function isAuthority(trx: Db, id: string): Promise<boolean> {
  return (
    (await trx.selectFrom("authority").select("id").where("id", "=", id).executeTakeFirst()) !== undefined
  );
}

async function hasGrant(trx: Db, personId: string, role: Role, authorityId: string | null): Promise<boolean> {
  const grant = await trx
    .selectFrom("roleGrant")
    .select("id")
    .where("personId", "=", personId)
    .where("role", "=", role)
    .where("authorityId", authorityId === null ? "is" : "=", authorityId)
    .where("revokedAt", "is", null)
    .executeTakeFirst();
  return grant !== undefined;
}

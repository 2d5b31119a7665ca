import type { SentForm } from "#app/domain/sent-form.ts";
import type { Role } from "#db/schema.ts";

/** Who acts: a person, or a browser nobody has signed in on, with what they may do. */
export interface Actor {
  personId: string | null;
  /** SHA-256 of the browser's token, hex. */
  browserHash: string | null;
  grants: Grant[];
  /** The municipality they declared as theirs. */
  residenceId: string | null;
  /** What they act by, so that sending it twice is acting once; none for what may be done again and again. */
  sent?: SentForm | null;
}

export interface Grant {
  role: Role;
  /** null: every authority of this installation. */
  authorityId: string | null;
}

/** The program itself: seeds, imports and jobs. */
export const theSystem: Actor = {
  personId: null,
  browserHash: null,
  grants: [{ role: "admin", authorityId: null }],
  residenceId: null,
};

/**
 * Whether this actor has the role for at least one of these authorities. An administrator of an
 * authority (or of the installation) may do what its officials and moderators may.
 */
export function can(actor: Actor, role: Role, authorityIds: readonly string[]): boolean {
  return actor.grants.some(
    (grant) =>
      (grant.role === role || grant.role === "admin") &&
      (grant.authorityId === null || authorityIds.includes(grant.authorityId)),
  );
}

/** Whether this actor administers the installation itself. */
export function canAdministerAll(actor: Actor): boolean {
  return actor.grants.some((grant) => grant.role === "admin" && grant.authorityId === null);
}

/** The authorities for which the actor has the role; null means every one. */
export function authoritiesWhere(actor: Actor, role: Role): string[] | null {
  const grants = actor.grants.filter((grant) => grant.role === role || grant.role === "admin");
  if (grants.some((grant) => grant.authorityId === null)) return null;
  return grants.map((grant) => grant.authorityId as string);
}

/** Somebody who is not signed in, on a browser that does not matter. */
export const nobody: Actor = { personId: null, browserHash: null, grants: [], residenceId: null };

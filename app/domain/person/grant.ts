import { z } from "zod";
import { type Actor, canAdministerAll } from "#app/domain/person/actor.ts";
import type { Role } from "#db/schema.ts";

/** The roles that can be given today, from the narrowest. */
export const grantableRoles = ["official", "moderator", "lawyer", "admin"] as const satisfies readonly Role[];
export type GrantableRole = (typeof grantableRoles)[number];

export type GrantingRefusal = "not-allowed" | "authority-missing";

/**
 * Why this actor may not give or take this role; null when they may.
 * @param authorityId  null: for the whole installation, which only administrators can be of
 */
export function grantingRefusal(
  actor: Actor,
  role: Role,
  authorityId: string | null,
): GrantingRefusal | null {
  if (authorityId === null && role !== "admin") return "authority-missing";
  if (canAdministerAll(actor)) return null;
  const administers = actor.grants.some(
    (grant) => grant.role === "admin" && grant.authorityId === authorityId,
  );
  return authorityId !== null && administers ? null : "not-allowed";
}

/** What a form says instead of an authority's id to mean the whole installation. */
export const everywhere = "everywhere";

export const GrantInput = z.object({
  role: z.enum(grantableRoles, { message: "form.choose" }),
  authority: z.string({ message: "form.choose" }).max(40),
});

import { randomBytes } from "node:crypto";
import { hash, verify } from "@node-rs/argon2";
import { normalPassword } from "#app/domain/person/password.ts";

/** argon2id, 19 MiB, two passes, one lane: what OWASP asks at least. */
const costs = { algorithm: 2, memoryCost: 19 * 1024, timeCost: 2, parallelism: 1 };

export function hashPassword(password: string): Promise<string> {
  return hash(normalPassword(password), costs);
}

let nobodysHash: Promise<string> | null = null;

/**
 * Whether this is the password.
 * @param passwordHash  null when there is no account or it has no password; that takes as long as a wrong
 *   password does, so that the time tells nothing
 */
export async function isPassword(passwordHash: string | null, password: string): Promise<boolean> {
  nobodysHash ??= hashPassword(randomBytes(20).toString("base64url"));
  const matches = await verify(passwordHash ?? (await nobodysHash), normalPassword(password));
  return passwordHash !== null && matches;
}

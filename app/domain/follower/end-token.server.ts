import { createHmac, timingSafeEqual } from "node:crypto";

/**
 * What ends a following, in every letter the same and kept nowhere: who follows, signed with the
 * installation's secret.
 */
export function endToken(secret: string, followerId: string): string {
  return `${followerId}.${signature(secret, followerId)}`;
}

/** Whose following this token ends; null when it was not made here. */
export function followerOfToken(secret: string, token: string): string | null {
  const [followerId = "", given = ""] = token.split(".");
  const expected = Buffer.from(signature(secret, followerId));
  const bytes = Buffer.from(given);
  return bytes.length === expected.length && timingSafeEqual(bytes, expected) ? followerId : null;
}

function signature(secret: string, followerId: string): string {
  return createHmac("sha256", secret).update(`end-following:${followerId}`).digest("base64url");
}

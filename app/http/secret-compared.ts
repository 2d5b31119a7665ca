import { createHash, timingSafeEqual } from "node:crypto";

/** In a time that tells nothing of how much of it is right, or how long it is. */
export function isSecret(given: string, secret: string): boolean {
  return timingSafeEqual(digest(given), digest(secret));
}

function digest(text: string): Buffer {
  return createHash("sha256").update(text).digest();
}

import { createHash } from "node:crypto";

/** By which a form knows whether what it began from is still so. */
export function shortHash(text: string): string {
  return createHash("sha256").update(text).digest("hex").slice(0, 32);
}

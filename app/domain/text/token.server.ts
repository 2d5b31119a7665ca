import { createHash, randomBytes } from "node:crypto";

/** SHA-256, hex: what is kept of a token instead of the token. */
export function sha256(text: string | Uint8Array): string {
  return createHash("sha256").update(text).digest("hex");
}

/** 160 random bits, safe in a URL: for links, browsers and held forms. */
export function newToken(): string {
  return randomBytes(20).toString("base64url");
}

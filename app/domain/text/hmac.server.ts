import { hash } from "node:crypto";

const block = 64;

/**
 * HMAC-SHA-256 (RFC 2104) in hexadecimal under a key of at most 64 bytes; createHmac makes a key object each time,
 * which takes twenty times as long.
 */
export function hmacUnder(key: Buffer): (text: string) => string {
  const padded = Buffer.concat([key, Buffer.alloc(block - key.length)]);
  const inner = padded.map((byte) => byte ^ 0x36);
  const outer = padded.map((byte) => byte ^ 0x5c);
  return (text) => {
    const within = hash("sha256", Buffer.concat([inner, Buffer.from(text)]), "buffer");
    return hash("sha256", Buffer.concat([outer, within]));
  };
}

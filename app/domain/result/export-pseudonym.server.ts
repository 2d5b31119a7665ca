import { createHmac, hash } from "node:crypto";

/**
 * Another name for a response, the same in every export of its consultation: HMAC-SHA-256 (RFC 2104)
 * of its id under a key that is the installation's secret's HMAC of the consultation. Whoever has not the
 * secret can neither find the id or the receipt from it, nor join the exports of two consultations.
 * @returns  "r" and 20 hexadecimal digits, 80 bits; the letter keeps spreadsheets from reading a number
 */
export function pseudonyms(secret: string, consultationId: string): (responseId: string) => string {
  const key = createHmac("sha256", secret).update(`export of responses ${consultationId}`).digest();
  const mac = hmacUnder(key);
  return (responseId) => `r${mac(responseId).slice(0, 20)}`;
}

const block = 64;

/** HMAC-SHA-256 in hexadecimal; createHmac makes a key object each time, which takes twenty times as long. */
export function hmacUnder(key: Buffer): (text: string) => string {
  const padded = Buffer.concat([key, Buffer.alloc(block - key.length)]);
  const inner = padded.map((byte) => byte ^ 0x36);
  const outer = padded.map((byte) => byte ^ 0x5c);
  return (text) => {
    const within = hash("sha256", Buffer.concat([inner, Buffer.from(text)]), "buffer");
    return hash("sha256", Buffer.concat([outer, within]));
  };
}

import { createHmac } from "node:crypto";
import { hmacUnder } from "#app/domain/text/hmac.server.ts";

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

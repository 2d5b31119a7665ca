import { sha256 } from "#app/domain/text/token.server.ts";
import { browserCookie, territoryCookie } from "#app/http/cookies.server.ts";

/** Somebody at a phone of their own: a cookie that tells their browser apart, and an address. */
export interface Citizen {
  number: number;
  cookie: string;
  address: string;
}

/**
 * Citizens by number, the same ones whenever they are asked for.
 * @param territory  code of the municipality they chose
 */
export function citizensOf(secret: string, territory: string) {
  const signed = browserCookie(secret);
  const place = territoryCookie.serialize(territory).then(nameAndValue);
  return async function citizens(from: number, many: number): Promise<Citizen[]> {
    return Promise.all(
      Array.from({ length: many }, async (_, i) => {
        const number = from + i;
        const own = nameAndValue(await signed.serialize(tokenOf(number)));
        return { number, cookie: `${own}; ${await place}`, address: addressOf(number) };
      }),
    );
  };
}

/** Under what the portal keeps this citizen. */
export function browserHashOf(number: number): string {
  return sha256(tokenOf(number));
}

function tokenOf(number: number): string {
  return `citizen-of-the-benchmark-${number}`;
}

/** Of 10.0.0.0/8, which has sixteen million. */
function addressOf(number: number): string {
  return `10.${(number >> 16) & 255}.${(number >> 8) & 255}.${number & 255}`;
}

function nameAndValue(setCookie: string): string {
  return setCookie.split(";", 1)[0]!;
}

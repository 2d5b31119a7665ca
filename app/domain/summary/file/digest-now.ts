import type { Digest } from "#app/domain/summary/digest/digest-format.ts";

/** A digest without the quotes and the proposals that were withdrawn since, wherever it has them. */
export function digestNow(digest: Digest, withdrawn: ReadonlySet<string>): Digest {
  if (withdrawn.size === 0) return digest;
  return without(digest, withdrawn) as Digest;
}

function without(value: unknown, withdrawn: ReadonlySet<string>): unknown {
  const isGone = (one: unknown) => isSomebodys(one) && withdrawn.has(one.id);
  if (Array.isArray(value)) return value.filter((one) => !isGone(one)).map((one) => without(one, withdrawn));
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, one]) => [key, isGone(one) ? null : without(one, withdrawn)]),
  );
}

/** A quote or a proposal by its title, as against a question or a place, which nobody withdraws. */
function isSomebodys(one: unknown): one is { id: string } {
  if (typeof one !== "object" || one === null || !("id" in one) || typeof one.id !== "string") return false;
  return ("text" in one && "cut" in one) || ("title" in one && "territoryId" in one);
}

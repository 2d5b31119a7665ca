import { createHash } from "node:crypto";
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { Db } from "#db/schema.ts";
import { importAll } from "#tests/support/imported.ts";

/** By consultation and territory: SHA-256 of the digest's bytes. */
export type Golden = Record<string, Record<string, string>>;

const goldenFile = "digests.json";

export function goldenPath(folder: string): string {
  return join(folder, goldenFile);
}

export function readGolden(folder: string): Golden | null {
  return existsSync(goldenPath(folder)) ? JSON.parse(readFileSync(goldenPath(folder), "utf8")) : null;
}

/** Imports real consultations and hashes the digest of each of their territories. */
export async function goldenOf(db: Db, data: string): Promise<Golden> {
  const ids = await importAll(db, data, new Date("2026-03-10T12:00:00Z"));
  const territories = await db.selectFrom("territory").select(["id", "path"]).execute();
  const pathOf = new Map(territories.map(({ id, path }) => [id, path]));
  const golden: Golden = {};
  for (const [name, consultationId] of ids) {
    const drafts = await db
      .selectFrom("summary")
      .select(["territoryId", "digest"])
      .where("consultationId", "=", consultationId)
      .execute();
    const hashes = drafts.map(({ territoryId, digest }) => [
      pathOf.get(territoryId)!,
      hashOf(withoutNewIds(digest, pathOf)),
    ]);
    golden[name] = Object.fromEntries(hashes.sort(([a = ""], [b = ""]) => (a < b ? -1 : 1)));
  }
  return golden;
}

/** Territories are given new ids by every import; all other ids are made from the source. */
function withoutNewIds(digest: string, pathOf: ReadonlyMap<string, string>): string {
  return digest.replace(/[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}/g, (id) => pathOf.get(id) ?? id);
}

function hashOf(text: string): string {
  return createHash("sha256").update(text).digest("hex");
}

/** What is not as it was, in words. */
export function changesSince(before: Golden, now: Golden): string[] {
  const names = [...new Set([...Object.keys(before), ...Object.keys(now)])].sort();
  return names.flatMap((name) => {
    const paths = [...new Set([...Object.keys(before[name] ?? {}), ...Object.keys(now[name] ?? {})])].sort();
    return paths
      .filter((path) => before[name]?.[path] !== now[name]?.[path])
      .map(
        (path) =>
          `${name} ${path}: ${before[name]?.[path] ? (now[name]?.[path] ? "changed" : "gone") : "new"}`,
      );
  });
}

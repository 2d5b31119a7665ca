import { versionOf } from "#app/domain/page-change/page-change.server.ts";
import {
  debateTopic,
  everyTopic,
  framesTopic,
  frameTopic,
  pollTopic,
  portalTopic,
  type Topic,
} from "#app/domain/page-change/page-change.ts";
import type { FoundBy, Matched } from "#app/http/page-cache/shared-pages.ts";
import type { Db } from "#db/schema.ts";

/** What changes the page of this address. */
export async function topicsOf(db: Db, { page: { restsOn }, params }: Matched): Promise<Topic[]> {
  if (restsOn.of === "portal") return [portalTopic];
  if (restsOn.of === "frames") return [portalTopic, framesTopic];
  if (restsOn.of === "everything") return [everyTopic];
  const id = "by" in restsOn ? await consultationOf(db, restsOn.by, params) : null;
  // What leads nowhere may come to lead somewhere by any act.
  if (!id) return [everyTopic];
  // Most votes are on other proposals.
  if ("by" in restsOn && restsOn.by === "proposal")
    return [portalTopic, debateTopic(id), pollTopic(params.id!)];
  return [portalTopic, restsOn.of === "frame" ? frameTopic(id) : id];
}

/** Counts up with each change of any of them. */
export function versionOfAll(db: Db, topics: readonly Topic[]): number {
  let sum = 0;
  for (const topic of topics) sum += versionOf(db, topic);
  return sum;
}

async function consultationOf(db: Db, by: "slug" | FoundBy, params: Matched["params"]) {
  if (by === "slug") {
    const row = await db
      .selectFrom("consultation")
      .select("id")
      .where("slug", "=", params.slug!)
      .executeTakeFirst();
    return row?.id;
  }
  const row = await db
    .selectFrom(by)
    .select("consultationId")
    .where("id", "=", params.id!)
    .executeTakeFirst();
  return row?.consultationId;
}

/** When a phase next opens or closes anywhere: lists and pages say what is open. */
export async function nextPhaseChange(db: Db, now: Date): Promise<number> {
  const row = await db
    .selectFrom("consultation")
    .select(({ fn }) => fn.min("nextChangeAt").as("at"))
    .where("nextChangeAt", ">", now.toISOString())
    .executeTakeFirst();
  return row?.at ? Date.parse(row.at) : Number.POSITIVE_INFINITY;
}

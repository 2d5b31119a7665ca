import type { OpinionStatement, OpinionsDigest } from "#app/domain/summary/digest/digest-format.ts";
import {
  type PublishedEdition,
  publishedSummaries,
  withdrawnSince,
} from "#app/domain/summary/edition.server.ts";
import type { GroupsOfPlace, PublishedOpinions } from "#app/domain/summary/opinions-page.ts";
import type { Db } from "#db/schema.ts";

/** More places than this are left to their own summaries. */
const mostPlaces = 25;

/**
 * The opinions of a whole consultation as its newest summary with any has published them; null while
 * none has. Proposals that have been hidden or withdrawn since are left out.
 */
export async function publishedOpinions(db: Db, consultationId: string): Promise<PublishedOpinions | null> {
  const editions = (await publishedSummaries(db, consultationId)).filter(({ digest }) => digest.opinions);
  const [newest] = editions.toSorted(byNewest);
  if (!newest) return null;
  const opinions = withoutWithdrawn(newest.digest.opinions!, await withdrawnSince(db, newest.digest));
  const places = placesOf(editions, opinions);
  return {
    opinions,
    publishedAt: newest.publishedAt,
    places: places.slice(0, mostPlaces),
    left: Math.max(0, places.length - mostPlaces),
  };
}

/** Of those published at once, always the same one. */
function byNewest(a: PublishedEdition, b: PublishedEdition): number {
  if (a.publishedAt !== b.publishedAt) return a.publishedAt < b.publishedAt ? 1 : -1;
  return a.path < b.path ? -1 : 1;
}

export function withoutWithdrawn(opinions: OpinionsDigest, withdrawn: ReadonlySet<string>): OpinionsDigest {
  const { groups, consensus, divisive, map } = opinions;
  const shown = <One extends { id: string }>(list: One[]) => list.filter(({ id }) => !withdrawn.has(id));
  return {
    ...opinions,
    groups: groups.map((group) => ({ ...group, representative: shown(group.representative) })),
    consensus: shown<OpinionStatement>(consensus),
    divisive: shown<OpinionStatement>(divisive),
    map: map && { ...map, proposals: shown(map.proposals) },
  };
}

/** Places only, not what holds several; figures of other groups are not comparable and left out. */
function placesOf(editions: readonly PublishedEdition[], opinions: OpinionsDigest): GroupsOfPlace[] {
  if (opinions.groups.length === 0) return [];
  const same = groupsIn(opinions);
  return editions
    .filter(({ digest }) => digest.parts.length === 0 && groupsIn(digest.opinions!) === same)
    .map(({ code, name, digest }) => ({
      code,
      name,
      people: digest.opinions!.groups.map(({ here }) => here),
    }))
    .filter(({ people }) => people.some((many) => many !== null))
    .sort((a, b) => sum(b.people) - sum(a.people) || a.name.localeCompare(b.name, "es"));
}

function groupsIn({ groups, clustered }: OpinionsDigest): string {
  return JSON.stringify([clustered, groups.map(({ code, people }) => [code, people])]);
}

function sum(counts: readonly (number | null)[]): number {
  return counts.reduce<number>((total, count) => total + (count ?? 0), 0);
}

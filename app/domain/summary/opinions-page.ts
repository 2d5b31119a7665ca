import type { OpinionsDigest } from "#app/domain/summary/digest/digest-format.ts";

/** What the newest published summaries of a consultation say of opinions. */
export interface PublishedOpinions {
  opinions: OpinionsDigest;
  publishedAt: string;
  /** Places whose newest summary rests on the same groups, those with most people first. */
  places: GroupsOfPlace[];
  /** How many more there are. */
  left: number;
}

export interface GroupsOfPlace {
  code: string;
  name: string;
  /** By group; null where not published. */
  people: (number | null)[];
}

import type { PublishedCount } from "#app/domain/consultation/participation.ts";
import type { Channel } from "#db/schema.ts";

/** The figures of a consultation as they stand. */
export interface Headline {
  people: PublishedCount;
  /** Responses begun; those sent are among them, and those changed among these. */
  started: number;
  sent: number;
  changed: number;
  channels: { channel: Channel; started: number; sent: number }[];
  votes: number;
  /** Not withdrawn again. */
  proposals: number;
  arguments: number;
}

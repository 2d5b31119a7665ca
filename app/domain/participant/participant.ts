import type { Selectable } from "kysely";
import type { Consultation } from "#app/domain/consultation/consultation.ts";
import type { Actor } from "#app/domain/person/actor.ts";
import { type Doing, notAccepted, type ScheduleRefusal } from "#app/domain/phase/phase.ts";
import type { Schema, TerritoryKind } from "#db/schema.ts";

export type Participant = Selectable<Schema["participant"]>;

/** Where somebody takes part from. */
export interface Place {
  id: string;
  kind: TerritoryKind;
  /** Codes from the country down to itself, "/CL/CL-01/CL-01-3874958/". */
  path: string;
}

export type TakingPartRefusal =
  | ScheduleRefusal
  | "sign-in-needed"
  /** Signed in, but without a declared municipality where one is asked for. */
  | "residence-needed"
  /** An anonymous reader without a cookie to be told apart by. */
  | "browser-needed"
  /** Somebody took part from this browser with an account, and is signed out now. */
  | "signed-out"
  | "municipality-needed"
  | "outside-territory";

/** What of a consultation says who may take part. */
export type Asks = Pick<Consultation, "id" | "publishedAt" | "phases" | "access">;
type Who = Pick<Actor, "personId" | "browserHash">;

/**
 * Why this actor may not do this now from this place; null when they may.
 * @param place  the declared residence where the consultation asks for residents, else the municipality given
 * @param asked  the territories the consultation covers: the place must lie in (or be) one of them
 */
export function takingPartRefusal(
  consultation: Omit<Asks, "id">,
  who: Who,
  place: Place | null,
  asked: readonly Pick<Place, "path">[],
  doing: Doing,
  now: Date,
): TakingPartRefusal | null {
  return (
    notAccepted(consultation, doing, now) ??
    identityRefusal(consultation, who) ??
    placeRefusal(consultation, place, asked)
  );
}

export function identityRefusal(
  { access }: Pick<Consultation, "access">,
  who: Who,
): "sign-in-needed" | "browser-needed" | null {
  if (who.personId !== null) return null;
  if (access !== "open") return "sign-in-needed";
  return who.browserHash === null ? "browser-needed" : null;
}

/** A country or region is no answer to "where do you live": counts are kept per municipality or zone. */
export function placeRefusal(
  { access }: Pick<Consultation, "access">,
  place: Place | null,
  asked: readonly Pick<Place, "path">[],
): "residence-needed" | "municipality-needed" | "outside-territory" | null {
  if (place === null) return access === "resident" ? "residence-needed" : "municipality-needed";
  if (place.kind !== "municipality" && place.kind !== "zone") return "municipality-needed";
  return asked.some((territory) => place.path.startsWith(territory.path)) ? null : "outside-territory";
}

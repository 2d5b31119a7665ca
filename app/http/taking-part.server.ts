import { redirect } from "@remix-run/node";
import { consultationBySlug, territoriesAsked } from "#app/domain/consultation/consultation.server.ts";
import type { Consultation } from "#app/domain/consultation/consultation.ts";
import { isSignedOut, participantOf } from "#app/domain/participant/participant.server.ts";
import {
  type Participant,
  type TakingPartRefusal,
  takingPartRefusal,
} from "#app/domain/participant/participant.ts";
import type { Actor } from "#app/domain/person/actor.ts";
import { acceptedFrom, type Doing, notAccepted } from "#app/domain/phase/phase.ts";
import { territoriesByIds } from "#app/domain/territory/territory.server.ts";
import type { Territory } from "#app/domain/territory/territory.ts";
import { actorWithBrowser } from "#app/http/acting-browser.server.ts";
import type { Context } from "#app/http/context.ts";
import { found, requirePerson, takeFrom } from "#app/http/guards.server.ts";
import { holdFormOf } from "#app/http/held-form.server.ts";
import { type Reader, readerOf } from "#app/http/reader.server.ts";
import type { Db } from "#db/schema.ts";

/** The consultation of this address, once it is published; else the 404 page. */
export async function publishedConsultation(db: Db, slug: string | undefined): Promise<Consultation> {
  const consultation = found(await consultationBySlug(db, slug ?? ""));
  return found(consultation.publishedAt === null ? null : consultation);
}

export interface TakingPart {
  reader: Reader;
  actor: Actor;
  participant: Participant | null;
  /** Where they take part from: as they did before, else their residence or the municipality they chose. */
  territory: Territory | null;
  /** Whether that can no longer be changed here. */
  settled: boolean;
  /** Why they may not take part now, as far as can be told before they act. */
  refusal: TakingPartRefusal | null;
  /** When they may, when only time stands between. */
  opensAt: string | null;
}

/** Who this request is in the consultation. Reading gives nobody a cookie: only `forActing` does. */
export async function takingPart(
  request: Request,
  context: Context,
  consultation: Consultation,
  doing: Doing,
  { forActing = false, now = new Date() }: { forActing?: boolean; now?: Date } = {},
): Promise<TakingPart> {
  const { db } = context;
  const reader = await readerOf(request, context);
  const getsCookie = forActing && consultation.access === "open";
  const actor = getsCookie ? await actorWithBrowser(request, context) : reader.actor;
  const participant = await participantOf(db, actor, consultation.id);
  const counts = participant !== null && participant.tookPart === 1;
  const isResident = consultation.access === "resident";
  const chosen = counts ? participant.territoryId : (reader.territory?.id ?? participant?.territoryId);
  const placeId = isResident ? actor.residenceId : (chosen ?? null);
  const [territory = null] = placeId ? await territoriesByIds(db, [placeId]) : [];
  const asked = await territoriesAsked(db, consultation.id);
  // A browser gets its cookie with its first act, so that having none yet refuses nobody.
  const who = consultation.access === "open" ? { ...actor, browserHash: actor.browserHash ?? "new" } : actor;
  // Signing in comes before anything that their account would answer.
  const isOver = notAccepted(consultation, doing, now);
  const refusal =
    !isOver && (await isSignedOut(db, actor, consultation.id))
      ? "signed-out"
      : takingPartRefusal(consultation, who, territory, asked, doing, now);
  return {
    reader,
    actor,
    participant,
    territory,
    settled: counts || isResident,
    refusal,
    opensAt: acceptedFrom(consultation, doing, now),
  };
}

/**
 * Sends who cannot take part yet to where they can change that, and back: to sign in, to say where
 * they live, to choose a municipality. A form that was being sent is held meanwhile. What nobody can
 * change (closed, from elsewhere) is left to the page to say.
 */
export async function settleFirst(
  request: Request,
  context: Context,
  consultation: Consultation,
  refusal: string | null,
) {
  if (refusal === "sign-in-needed" || refusal === "signed-out") await requirePerson(request, context);
  if (refusal !== "residence-needed" && refusal !== "municipality-needed") return;
  const url = new URL(request.url);
  const query = new URLSearchParams({ next: `${url.pathname}${url.search}` });
  if (request.method === "POST") {
    await takeFrom(context, "held");
    query.set("held", await holdFormOf(context.db, request));
  }
  if (refusal === "residence-needed") throw redirect(`/account?${query}`);
  query.set("for", consultation.slug);
  throw redirect(`/municipality?${query}`);
}

import { stayAt } from "#app/domain/moderation/assignment.server.ts";
import { holderOf } from "#app/domain/moderation/assignment.ts";
import { isAuthor } from "#app/domain/moderation/author.server.ts";
import { openCase, readerOfCase } from "#app/domain/moderation/case-desk.server.ts";
import { colleagueNames } from "#app/domain/moderation/colleagues.server.ts";
import type { Contribution } from "#app/domain/moderation/contribution.server.ts";
import { notesOf } from "#app/domain/moderation/note.server.ts";
import type { Actor } from "#app/domain/person/actor.ts";
import type { Context } from "#app/http/context.ts";
import { requirePerson, takeFrom } from "#app/http/guards.server.ts";
import { contributionNamed, placeOfDebate } from "#app/http/moderation.server.ts";
import type { Db } from "#db/schema.ts";

interface Asked {
  request: Request;
  params: Record<string, string | undefined>;
  context: Context;
}

/**
 * The contribution of this address, and whoever moderates it or has it in their hands as a lawyer. Only who
 * is signed in learns whether there is such a contribution.
 */
export async function caseInHands({ request, params, context }: Asked) {
  const reader = await requirePerson(request, context);
  if (request.method === "POST") await takeFrom(context, "post", reader.person.id);
  const contribution = await contributionNamed(context.db, params);
  const place = await placeOfDebate(context.db, contribution.consultationId);
  const as = await readerOfCase(context.db, reader.actor, contribution);
  if (as === null) throw new Response(null, { status: 403 });
  return {
    contribution,
    ...place,
    ...reader,
    as,
    own: await isAuthor(context.db, reader.actor, contribution),
  };
}

/** Who is at a case, in whose hands it is, and its notes; whoever is at it stays so by opening it. */
export async function deskOfCase(db: Db, actor: Actor, { id }: Contribution, now = new Date()) {
  await stayAt(db, actor, id, now);
  const held = await openCase(db, id);
  const holder = held && holderOf(held, now);
  const handedTo = held?.handedTo ?? null;
  const names = await colleagueNames(db, [holder, handedTo]);
  const person = (personId: string) => ({
    name: names.get(personId) ?? null,
    mine: personId === actor.personId,
  });
  return {
    waits: held !== null,
    holder: held && holder ? { ...person(holder), until: held.assignedUntil! } : null,
    handed: handedTo === null ? null : person(handedTo),
    notes: await notesOf(db, id),
  };
}

export type CaseDesk = Awaited<ReturnType<typeof deskOfCase>>;

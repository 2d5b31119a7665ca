import { authoritiesOf, consultationById } from "#app/domain/consultation/consultation.server.ts";
import { can } from "#app/domain/person/actor.ts";
import type { ResultsPage } from "#app/domain/result/results-page.ts";
import type { Context } from "#app/http/context.ts";
import { type Desk, deskPage } from "#app/http/desk.server.ts";
import { found, requirePerson } from "#app/http/guards.server.ts";

/** An official or analyst of an authority that holds the consultation; else sign-in, 404 or 403. */
export async function requireResults(
  request: Request,
  context: Context,
  id: string | undefined,
): Promise<Desk> {
  const reader = await requirePerson(request, context);
  const consultation = found(await consultationById(context.db, id ?? ""));
  const authorities = await authoritiesOf(context.db, consultation.id);
  const ids = authorities.map((authority) => authority.id);
  const mayRead = can(reader.actor, "official", ids) || can(reader.actor, "analyst", ids);
  if (!mayRead) throw new Response(null, { status: 403 });
  const mayChange = can(reader.actor, "official", [consultation.authorityId]);
  return { ...reader, consultation, authorities, lead: authorities[0]!, mayChange };
}

export function resultsPage(desk: Desk): ResultsPage {
  const ids = desk.authorities.map((authority) => authority.id);
  const { authority, consultation } = deskPage(desk);
  return {
    authority,
    consultation: { ...consultation, minimumCell: desk.consultation.minimumCell },
    isOfficial: can(desk.actor, "official", ids),
    isModerator: can(desk.actor, "moderator", ids),
  };
}

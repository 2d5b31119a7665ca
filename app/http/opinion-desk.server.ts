import { authorityIdsOf, consultationBySlug } from "#app/domain/consultation/consultation.server.ts";
import { opinionDesk } from "#app/domain/summary/group/opinion-desk.server.ts";
import type { Context } from "#app/http/context.ts";
import { found, requireRole } from "#app/http/guards.server.ts";

/** The opinions of this consultation for one of its moderators; else the 404 or 403 page. */
export async function moderatedOpinions(request: Request, context: Context, slug: string | undefined) {
  const consultation = found(await consultationBySlug(context.db, slug ?? ""));
  const authorityIds = await authorityIdsOf(context.db, consultation.id);
  const reader = await requireRole(request, context, "moderator", authorityIds);
  return { ...reader, consultation, opinions: await opinionDesk(context.db, consultation.id) };
}

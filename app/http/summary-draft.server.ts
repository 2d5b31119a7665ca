import { authorityIdsOf } from "#app/domain/consultation/consultation.server.ts";
import { draftToModerate } from "#app/domain/summary/drafts.server.ts";
import type { Context } from "#app/http/context.ts";
import { found, requireRole } from "#app/http/guards.server.ts";

/** The draft of this address for a moderator of its consultation; else the 404 or 403 page. */
export async function moderatedDraft(request: Request, context: Context, id: string | undefined) {
  const draft = found(await draftToModerate(context.db, id ?? ""));
  const authorityIds = await authorityIdsOf(context.db, draft.consultationId);
  const { actor, language } = await requireRole(request, context, "moderator", authorityIds);
  return { draft, actor, language };
}

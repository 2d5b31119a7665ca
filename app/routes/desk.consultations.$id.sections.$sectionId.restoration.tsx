import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { editDesign } from "#app/domain/design/edit.server.ts";
import { lastDesignWith } from "#app/domain/design/undo.server.ts";
import { editReason } from "#app/http/builder.server.ts";
import { requireDesk } from "#app/http/desk.server.ts";
import { found } from "#app/http/guards.server.ts";

/** Whoever comes back here after signing in sees the list. */
export function loader({ params }: LoaderFunctionArgs) {
  return redirect(`/desk/consultations/${encodeURIComponent(params.id!)}/questions`);
}

/** Puts a section that was removed back with the questions it had. */
export async function action({ request, context, params }: ActionFunctionArgs) {
  const { actor, consultation } = await requireDesk(request, context, params.id);
  const sectionId = found(params.sectionId);
  const before = found(await lastDesignWith(context.db, consultation.id, sectionId));
  const change = { name: "section.restored", sectionId, before } as const;
  const restored = await editDesign(context.db, actor, consultation.id, change);
  if (!restored.ok) editReason(before, restored);
  return redirect(`/desk/consultations/${consultation.id}/questions#section-${sectionId}`);
}

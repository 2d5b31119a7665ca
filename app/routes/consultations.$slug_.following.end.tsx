import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { unfollow } from "#app/domain/follower/follower.server.ts";
import { requirePerson } from "#app/http/guards.server.ts";
import { publishedConsultation } from "#app/http/taking-part.server.ts";

export function loader({ params }: LoaderFunctionArgs) {
  return redirect(`/consultations/${encodeURIComponent(params.slug!)}/following`);
}

export async function action({ request, context, params }: ActionFunctionArgs) {
  const { actor } = await requirePerson(request, context);
  const { id, slug } = await publishedConsultation(context.db, params.slug);
  await unfollow(context.db, actor, id);
  return redirect(`/consultations/${slug}/following`);
}

import { type ActionFunctionArgs, data, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { publishConsultation } from "#app/domain/consultation/publication.server.ts";
import { checkedFacts, deskPage, reasonFor, requireDesk } from "#app/http/desk.server.ts";
import { DeskFrame } from "#app/ui/desk/frame.tsx";
import { PublicationCheck } from "#app/ui/desk/publication-check.tsx";
import { PublicationDone } from "#app/ui/desk/publication-done.tsx";
import type { PageHandle } from "#app/ui/page-title.tsx";

type Data = Awaited<ReturnType<typeof loader>>;

export const handle = {
  title: (t, data?: Data) =>
    t(data?.facts.publishedAt ? "desk.publication.done.title" : "desk.publication.title"),
} satisfies PageHandle;

export async function loader({ request, context, params }: LoaderFunctionArgs) {
  const desk = await requireDesk(request, context, params.id);
  return {
    ...deskPage(desk),
    origin: context.environment.origin,
    facts: await checkedFacts(context.db, desk),
  };
}

/** Whoever clicks twice sees that it is published; what is missing by now is shown by the page itself. */
export async function action({ request, context, params }: ActionFunctionArgs) {
  const { actor, consultation } = await requireDesk(request, context, params.id);
  const published = await publishConsultation(context.db, actor, consultation.id);
  if (published.ok || published.refusal === "already-published") {
    return redirect(`/desk/consultations/${consultation.id}/publication`);
  }
  return data({ reason: reasonFor(published.refusal) }, 422);
}

export default function Publication() {
  const { facts, origin, ...page } = useLoaderData<typeof loader>();
  return (
    <DeskFrame page={page}>
      {facts.publishedAt ? (
        <PublicationDone
          page={page}
          facts={facts}
          address={`${origin}/consultations/${page.consultation.slug}`}
        />
      ) : (
        <PublicationCheck
          page={page}
          facts={facts}
          problems={facts.problems}
          main={facts.language}
          progress={facts.progress}
        />
      )}
    </DeskFrame>
  );
}

import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { populationInUse, removePopulation } from "#app/domain/population/population.server.ts";
import { deskPage, requireDesk } from "#app/http/desk.server.ts";
import { found, takeFrom } from "#app/http/guards.server.ts";
import { DeskFrame } from "#app/ui/desk/frame.tsx";
import { SubmitButton } from "#app/ui/form/submit-button.tsx";
import { useLocale } from "#app/ui/locale.tsx";
import type { PageHandle } from "#app/ui/page-title.tsx";

export const handle = { title: (t) => t("population.remove.title") } satisfies PageHandle;

export async function loader({ request, context, params }: LoaderFunctionArgs) {
  const desk = await requireDesk(request, context, params.id);
  if (!desk.mayChange) throw new Response(null, { status: 403 });
  const { source } = found(await populationInUse(context.db, desk.consultation.id));
  return { ...deskPage(desk), source };
}

/** One that is gone already stays so: the page says what is in use. */
export async function action({ request, context, params }: ActionFunctionArgs) {
  const { actor, consultation } = await requireDesk(request, context, params.id);
  await takeFrom(context, "post", actor.personId ?? context.address);
  const removed = await removePopulation(context.db, actor, consultation.id);
  if (!removed.ok && removed.refusal === "not-allowed") throw new Response(null, { status: 403 });
  return redirect(`/desk/consultations/${consultation.id}/population?removed`);
}

export default function RemovePopulation() {
  const { t } = useLocale();
  const { source, ...page } = useLoaderData<typeof loader>();
  const above = `/desk/consultations/${page.consultation.id}/population`;
  return (
    <DeskFrame page={page} above={[{ href: above, label: t("population.title") }]}>
      <p>{source}</p>
      <p>{t("population.remove.text")}</p>
      <form method="post" className="row">
        <SubmitButton variant="danger">{t("population.remove.submit")}</SubmitButton>
        <a href={above}>{t("desk.cancel")}</a>
      </form>
    </DeskFrame>
  );
}

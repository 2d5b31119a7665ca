import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { declineConsultation } from "#app/domain/consultation/agreement.server.ts";
import { isPublished } from "#app/domain/consultation/consultation.ts";
import { deskPage, requireInvited } from "#app/http/desk.server.ts";
import { found, requirePerson } from "#app/http/guards.server.ts";
import { DeskFrame } from "#app/ui/desk/frame.tsx";
import { SubmitButton } from "#app/ui/form/submit-button.tsx";
import { useLocale } from "#app/ui/locale.tsx";
import type { PageHandle } from "#app/ui/page-title.tsx";

export const handle = { title: (t) => t("desk.decline.title") } satisfies PageHandle;

export async function loader({ request, context, params }: LoaderFunctionArgs) {
  const desk = await requireInvited(request, context, params);
  const { consultation, own } = desk;
  if (isPublished(consultation)) throw redirect(`/desk/consultations/${consultation.id}`);
  return { ...deskPage(desk), own: { id: own.id, name: own.name } };
}

/** Whoever clicks twice is not asked any more, and sees that too. */
export async function action({ request, context, params }: ActionFunctionArgs) {
  const { actor } = await requirePerson(request, context);
  const which = { consultationId: found(params.id), authorityId: found(params.authorityId) };
  const declined = await declineConsultation(context.db, actor, which);
  if (declined.ok || declined.refusal === "not-asked") return redirect("/desk?saved=refusal");
  if (declined.refusal === "already-published")
    return redirect(`/desk/consultations/${encodeURIComponent(params.id!)}`);
  throw new Response(null, { status: declined.refusal === "not-allowed" ? 403 : 404 });
}

export default function Refusal() {
  const { t } = useLocale();
  const { own, ...page } = useLoaderData<typeof loader>();
  return (
    <DeskFrame page={page}>
      <p>{t("desk.decline.text", { authority: own.name })}</p>
      <form method="post" className="row">
        <SubmitButton variant="danger">{t("desk.decline.submit")}</SubmitButton>
        <a href={`/desk/consultations/${page.consultation.id}`}>{t("desk.cancel")}</a>
      </form>
    </DeskFrame>
  );
}

import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { documentsOf, removeDocument } from "#app/domain/document/document.server.ts";
import { deskPage, requireDesk } from "#app/http/desk.server.ts";
import { found } from "#app/http/guards.server.ts";
import { Removal } from "#app/ui/desk/removal.tsx";
import { useLocale } from "#app/ui/locale.tsx";
import type { PageHandle } from "#app/ui/page-title.tsx";

export const handle = { title: (t) => t("desk.documents.removal.title") } satisfies PageHandle;

export async function loader({ request, context, params }: LoaderFunctionArgs) {
  const desk = await requireDesk(request, context, params.id);
  const documents = await documentsOf(context.db, desk.consultation.id);
  const { title } = found(documents.find((document) => document.id === params.documentId));
  return { ...deskPage(desk), title };
}

/** What is published or gone already is left as it is: the list shows it. */
export async function action({ request, context, params }: ActionFunctionArgs) {
  const { actor, consultation } = await requireDesk(request, context, params.id);
  const documents = await documentsOf(context.db, consultation.id);
  const own = documents.find((document) => document.id === params.documentId);
  if (own) {
    const removed = await removeDocument(context.db, context.storage, actor, own.id);
    if (!removed.ok && removed.refusal === "not-allowed") throw new Response(null, { status: 403 });
  }
  return redirect(`/desk/consultations/${consultation.id}/documents`);
}

export default function RemoveDocument() {
  const { t } = useLocale();
  const { title, ...page } = useLoaderData<typeof loader>();
  return (
    <Removal
      page={page}
      above={{
        href: `/desk/consultations/${page.consultation.id}/documents`,
        label: t("desk.part.documents"),
      }}
      submit={t("desk.documents.removal.submit")}
    >
      <p>{title}</p>
    </Removal>
  );
}

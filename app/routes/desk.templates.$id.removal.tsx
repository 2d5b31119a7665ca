import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { removeTemplate, templateFor } from "#app/domain/design/template.server.ts";
import { found, requireRoleAnywhere } from "#app/http/guards.server.ts";
import { TemplateTrail } from "#app/ui/design/template-trail.tsx";
import { SubmitButton } from "#app/ui/form/submit-button.tsx";
import { useLocale } from "#app/ui/locale.tsx";
import { PageHeading } from "#app/ui/page/page-heading.tsx";
import type { PageHandle } from "#app/ui/page-title.tsx";

export const handle = { title: (t) => t("design.templates.removal") } satisfies PageHandle;

export async function loader({ request, context, params }: LoaderFunctionArgs) {
  const { actor } = await requireRoleAnywhere(request, context, "official");
  const { id, name, authorityName } = found(await templateFor(context.db, actor, params.id ?? ""));
  return { id, name, authorityName };
}

/** One that is gone already needs no removing. */
export async function action({ request, context, params }: ActionFunctionArgs) {
  const { actor } = await requireRoleAnywhere(request, context, "official");
  await removeTemplate(context.db, actor, params.id ?? "");
  return redirect("/desk/templates");
}

export default function RemoveTemplate() {
  const { t } = useLocale();
  const { id, name, authorityName } = useLoaderData<typeof loader>();
  return (
    <>
      <TemplateTrail template={{ id, name }} />
      <PageHeading lead={name} />
      <p>{t("design.templates.removal.text", { authority: authorityName })}</p>
      <form method="post" className="row">
        <SubmitButton variant="danger">{t("design.templates.removal.submit")}</SubmitButton>
        <a href={`/desk/templates/${id}`}>{t("desk.cancel")}</a>
      </form>
    </>
  );
}

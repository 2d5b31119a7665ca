import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { authorityById } from "#app/domain/authority/authority.server.ts";
import { reasonTemplateFor, removeReasonTemplate } from "#app/domain/rule/reason-template.server.ts";
import { found, requireRoleAnywhere, takeFrom } from "#app/http/guards.server.ts";
import { SubmitButton } from "#app/ui/form/submit-button.tsx";
import { useLocale } from "#app/ui/locale.tsx";
import { PageHeading } from "#app/ui/page/page-heading.tsx";
import type { PageHandle } from "#app/ui/page-title.tsx";
import { ReasonsTrail } from "#app/ui/rule/reasons-trail.tsx";

export const handle = { title: (t) => t("rule.reasons.removal") } satisfies PageHandle;

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const { actor } = await requireRoleAnywhere(request, context, "moderator");
  const template = found(await reasonTemplateFor(context.db, actor, params.id ?? ""));
  const { slug, name } = found(await authorityById(context.db, template.authorityId));
  return { authority: { slug, name }, id: template.id, name: template.name };
}

/** Those that are gone already need no removing. */
export async function action({ request, params, context }: ActionFunctionArgs) {
  const { actor } = await requireRoleAnywhere(request, context, "moderator");
  await takeFrom(context, "post", actor.personId ?? context.address);
  const template = await reasonTemplateFor(context.db, actor, params.id ?? "");
  if (!template) return redirect("/moderation/reasons");
  await removeReasonTemplate(context.db, actor, template.id);
  const authority = found(await authorityById(context.db, template.authorityId));
  return redirect(`/moderation/reasons?authority=${authority.slug}&saved`);
}

export default function RemoveReasons() {
  const { t } = useLocale();
  const { authority, id, name } = useLoaderData<typeof loader>();
  return (
    <>
      <ReasonsTrail authority={authority} />
      <PageHeading lead={name} />
      <p className="measure">{t("rule.reasons.removal.text")}</p>
      <form method="post" className="row">
        <SubmitButton variant="danger">{t("rule.reasons.removal.submit")}</SubmitButton>
        <a href={`/moderation/reasons/${id}`}>{t("rule.cancel")}</a>
      </form>
    </>
  );
}

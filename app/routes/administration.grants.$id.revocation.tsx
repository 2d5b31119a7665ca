import { type ActionFunctionArgs, data, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { revokeRole, standingGrant } from "#app/domain/person/grant.server.ts";
import { grantingRefusal } from "#app/domain/person/grant.ts";
import { found, requireRoleAnywhere } from "#app/http/guards.server.ts";
import { SubmitButton } from "#app/ui/form/submit-button.tsx";
import { useLocale } from "#app/ui/locale.tsx";
import { Breadcrumbs } from "#app/ui/page/breadcrumbs.tsx";
import { Notice } from "#app/ui/page/notice.tsx";
import { PageHeading } from "#app/ui/page/page-heading.tsx";
import type { PageHandle } from "#app/ui/page-title.tsx";

export const handle = { title: (t) => t("admin.revoke.title") } satisfies PageHandle;

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const { actor } = await requireRoleAnywhere(request, context, "admin");
  const grant = found(await standingGrant(context.db, params.id!));
  if (grantingRefusal(actor, grant.role, grant.authorityId)) throw new Response(null, { status: 403 });
  return grant;
}

export async function action({ request, params, context }: ActionFunctionArgs) {
  const { actor } = await requireRoleAnywhere(request, context, "admin");
  const revoked = await revokeRole(context.db, actor, params.id!);
  if (revoked.ok) return redirect(`/administration/people/${revoked.subjectId}?done`);
  const { refusal } = revoked;
  if (refusal === "no-such-grant") throw new Response(null, { status: 404 });
  if (refusal !== "last-administrator") throw new Response(null, { status: 403 });
  return data({ refusal }, 422);
}

export default function RevokeRole() {
  const { t } = useLocale();
  const { role, authority, person, personId } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const values = {
    name: person,
    role: t(`person.role.${role}`),
    authority: authority ?? t("person.role.everywhere"),
  };
  return (
    <>
      <Breadcrumbs
        items={[
          { href: "/administration/people", label: t("admin.people") },
          { href: `/administration/people/${personId}`, label: person },
        ]}
      />
      <PageHeading />
      {answer && <Notice kind="warning" title={t(`admin.revoke.${answer.refusal}`)} />}
      <p>{t("admin.revoke.text", values)}</p>
      <form method="post">
        <SubmitButton variant="danger">{t("admin.revoke.submit")}</SubmitButton>
      </form>
    </>
  );
}

import type { LoaderFunctionArgs } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { grantsOf } from "#app/domain/person/grant.server.ts";
import { grantingRefusal } from "#app/domain/person/grant.ts";
import { personForAdministrator } from "#app/domain/person/people.server.ts";
import { found, requireRoleAnywhere } from "#app/http/guards.server.ts";
import { useLocale } from "#app/ui/locale.tsx";
import { Breadcrumbs } from "#app/ui/page/breadcrumbs.tsx";
import { ButtonLink } from "#app/ui/page/button-link.tsx";
import { Notice } from "#app/ui/page/notice.tsx";
import { PageHeading } from "#app/ui/page/page-heading.tsx";
import type { PageHandle } from "#app/ui/page-title.tsx";
import { GrantList } from "#app/ui/person/grant-list.tsx";

export const handle = {
  title: (_, data: { person: { name: string } }) => data.person.name,
} satisfies PageHandle;

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const { actor } = await requireRoleAnywhere(request, context, "admin");
  const person = found(await personForAdministrator(context.db, params.id!));
  const grants = (await grantsOf(context.db, person.id)).filter(
    (grant) => grantingRefusal(actor, grant.role, grant.authority?.id ?? null) === null,
  );
  return { person, grants, done: new URL(request.url).searchParams.has("done") };
}

export default function Person() {
  const { t, day } = useLocale();
  const { person, grants, done } = useLoaderData<typeof loader>();
  const now = grants.filter((grant) => !grant.revokedAt);
  const before = grants.filter((grant) => grant.revokedAt);
  return (
    <>
      <Breadcrumbs
        items={[
          { href: "/administration", label: t("admin.title") },
          { href: "/administration/people", label: t("admin.people") },
        ]}
      />
      <PageHeading lead={person.email} />
      <p className="muted">{t("admin.person.since", { day: day(person.createdAt) })}</p>
      {done && <Notice kind="success" title={t("admin.person.done")} />}
      <h2>{t("admin.person.now")}</h2>
      {now.length > 0 ? <GrantList grants={now} /> : <p>{t("admin.person.nothing")}</p>}
      <p>
        <ButtonLink href={`/administration/people/${person.id}/grant`}>{t("admin.grant.link")}</ButtonLink>
      </p>
      {before.length > 0 && (
        <>
          <h2>{t("admin.person.before")}</h2>
          <GrantList grants={before} />
        </>
      )}
    </>
  );
}

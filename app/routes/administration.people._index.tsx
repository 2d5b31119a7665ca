import type { LoaderFunctionArgs } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { canAdministerAll } from "#app/domain/person/actor.ts";
import { people } from "#app/domain/person/people.server.ts";
import { requireRoleAnywhere } from "#app/http/guards.server.ts";
import { plainField } from "#app/ui/form/field.ts";
import { SubmitButton } from "#app/ui/form/submit-button.tsx";
import { TextField } from "#app/ui/form/text-field.tsx";
import { useLocale } from "#app/ui/locale.tsx";
import { Breadcrumbs } from "#app/ui/page/breadcrumbs.tsx";
import { DataTable } from "#app/ui/page/data-table.tsx";
import { PageHeading } from "#app/ui/page/page-heading.tsx";
import { Pagination } from "#app/ui/page/pagination.tsx";
import type { PageHandle } from "#app/ui/page-title.tsx";
import { RoleIn } from "#app/ui/person/roles.tsx";

export const handle = { title: (t) => t("admin.people") } satisfies PageHandle;

export async function loader({ request, context }: LoaderFunctionArgs) {
  const { actor } = await requireRoleAnywhere(request, context, "admin");
  const query = new URL(request.url).searchParams;
  const search = query.get("q")?.trim().slice(0, 254) ?? "";
  const page = Math.max(1, Math.trunc(Number(query.get("page"))) || 1);
  const found = await people(context.db, actor, { search, page });
  return { ...found, search, page, everywhere: canAdministerAll(actor) };
}

export default function People() {
  const { t } = useLocale();
  const { people, count, pages, search, page, everywhere } = useLoaderData<typeof loader>();
  const columns = [t("person.name"), t("person.email"), t("admin.people.roles")];
  return (
    <>
      <Breadcrumbs items={[{ href: "/administration", label: t("admin.title") }]} />
      <PageHeading />
      <form method="get" className="row">
        <TextField
          field={plainField({ name: "q", value: search })}
          label={t("admin.people.search")}
          hint={everywhere ? undefined : t("admin.people.search.hint")}
          type="search"
        />
        <SubmitButton variant="quiet">{t("admin.people.look")}</SubmitButton>
      </form>
      <p>{t("admin.people.count", { count })}</p>
      {people.length > 0 && (
        <DataTable
          caption={t("admin.people")}
          hideCaption
          columns={columns.map((label) => ({ label }))}
          rows={people.map((person) => [
            <a key="name" href={`/administration/people/${person.id}`}>
              {person.name}
            </a>,
            person.email,
            <RolesOf key="roles" roles={person.roles} />,
          ])}
        />
      )}
      <Pagination page={page} pages={pages} hrefOf={(shown) => `?${pageQuery(search, shown)}`} />
    </>
  );
}

function RolesOf({ roles }: { roles: Parameters<typeof RoleIn>[0][] }) {
  const { t } = useLocale();
  if (roles.length === 0) return t("admin.people.roles.none");
  return (
    <ul className="list-plain">
      {roles.map((role) => (
        <li key={`${role.role} ${role.authority}`}>
          <RoleIn {...role} />
        </li>
      ))}
    </ul>
  );
}

function pageQuery(search: string, page: number): string {
  const query = new URLSearchParams();
  if (search) query.set("q", search);
  if (page > 1) query.set("page", String(page));
  return query.toString();
}

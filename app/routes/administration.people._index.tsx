import type { LoaderFunctionArgs } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { canAdministerAll } from "#app/domain/person/actor.ts";
import { people } from "#app/domain/person/people.server.ts";
import { requireRoleAnywhere } from "#app/http/guards.server.ts";
import { pageAsked } from "#app/http/page-asked.ts";
import { plainField } from "#app/ui/form/field.ts";
import { SubmitButton } from "#app/ui/form/submit-button.tsx";
import { TextField } from "#app/ui/form/text-field.tsx";
import { useLocale } from "#app/ui/locale.tsx";
import { Breadcrumbs } from "#app/ui/page/breadcrumbs.tsx";
import { PageHeading } from "#app/ui/page/page-heading.tsx";
import { Pagination } from "#app/ui/page/pagination.tsx";
import type { PageHandle } from "#app/ui/page-title.tsx";
import { RecordList } from "#app/ui/person/record-list.tsx";
import { RoleIn } from "#app/ui/person/roles.tsx";

export const handle = { title: (t) => t("admin.people") } satisfies PageHandle;

export async function loader({ request, context }: LoaderFunctionArgs) {
  const { actor } = await requireRoleAnywhere(request, context, "admin");
  const url = new URL(request.url);
  const search = url.searchParams.get("q")?.trim().slice(0, 254) ?? "";
  const page = pageAsked(url);
  const found = await people(context.db, actor, { search, page });
  return { ...found, search, page, everywhere: canAdministerAll(actor) };
}

export default function People() {
  const { t } = useLocale();
  const { people, count, pages, search, page, everywhere } = useLoaderData<typeof loader>();
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
      <RecordList
        records={people.map((person) => ({
          key: person.id,
          name: <a href={`/administration/people/${person.id}`}>{person.name}</a>,
          lines: [person.email, ...person.roles.map((role, index) => <RoleIn key={index} {...role} />)],
        }))}
      />
      <Pagination page={page} pages={pages} hrefOf={(shown) => `?${pageQuery(search, shown)}`} />
    </>
  );
}

function pageQuery(search: string, page: number): string {
  const query = new URLSearchParams();
  if (search) query.set("q", search);
  if (page > 1) query.set("page", String(page));
  return query.toString();
}

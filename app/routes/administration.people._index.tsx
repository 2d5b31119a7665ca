import type { LoaderFunctionArgs } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { canAdministerAll } from "#app/domain/person/actor.ts";
import { people } from "#app/domain/person/people.server.ts";
import { requireRoleAnywhere } from "#app/http/guards.server.ts";
import { besideAsked } from "#app/http/page-asked.ts";
import { plainField } from "#app/ui/form/field.ts";
import { SubmitButton } from "#app/ui/form/submit-button.tsx";
import { TextField } from "#app/ui/form/text-field.tsx";
import { useLocale } from "#app/ui/locale.tsx";
import { addressWith } from "#app/ui/page/address-with.ts";
import { Breadcrumbs } from "#app/ui/page/breadcrumbs.tsx";
import { PageHeading } from "#app/ui/page/page-heading.tsx";
import { StretchPages } from "#app/ui/page/stretch-pages.tsx";
import type { PageHandle } from "#app/ui/page-title.tsx";
import { RecordList } from "#app/ui/person/record-list.tsx";
import { RoleIn } from "#app/ui/person/roles.tsx";

export const handle = { title: (t) => t("admin.people") } satisfies PageHandle;

export async function loader({ request, context }: LoaderFunctionArgs) {
  const { actor } = await requireRoleAnywhere(request, context, "admin");
  const url = new URL(request.url);
  const search = url.searchParams.get("q")?.trim().slice(0, 254) ?? "";
  const found = await people(context.db, actor, { search, beside: besideAsked(url) });
  return { ...found, search, everywhere: canAdministerAll(actor) };
}

export default function People() {
  const { t } = useLocale();
  const { items, before, after, search, everywhere } = useLoaderData<typeof loader>();
  const isWhole = before === null && after === null;
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
      {isWhole && <p>{t("admin.people.count", { count: items.length })}</p>}
      <RecordList
        records={items.map((person) => ({
          key: person.id,
          name: <a href={`/administration/people/${person.id}`}>{person.name}</a>,
          lines: [person.email, ...person.roles.map((role, index) => <RoleIn key={index} {...role} />)],
        }))}
      />
      <StretchPages
        before={before}
        after={after}
        hrefOf={(beside) => addressWith("/administration/people", { q: search, ...beside })}
      />
    </>
  );
}

import type { LoaderFunctionArgs } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { canAdministerAll } from "#app/domain/person/actor.ts";
import { themes } from "#app/domain/theme/theme.server.ts";
import { requirePerson } from "#app/http/guards.server.ts";
import { useLocale } from "#app/ui/locale.tsx";
import { Breadcrumbs } from "#app/ui/page/breadcrumbs.tsx";
import { ButtonLink } from "#app/ui/page/button-link.tsx";
import { DataTable } from "#app/ui/page/data-table.tsx";
import { PageHeading } from "#app/ui/page/page-heading.tsx";
import { Tag } from "#app/ui/page/tag.tsx";
import type { PageHandle } from "#app/ui/page-title.tsx";

export const handle = { title: (t) => t("theme.list.title") } satisfies PageHandle;

export async function loader({ request, context }: LoaderFunctionArgs) {
  const { actor, language } = await requirePerson(request, context);
  if (!canAdministerAll(actor)) throw new Response(null, { status: 403 });
  return {
    themes: (await themes(context.db)).map(({ code, names, words, active }) => ({
      code,
      name: names[language],
      active,
      words: Object.values(words).reduce((sum, list) => sum + list.length, 0),
    })),
  };
}

export default function Themes() {
  const { t, number } = useLocale();
  const { themes } = useLoaderData<typeof loader>();
  return (
    <>
      <Breadcrumbs items={[{ href: "/administration", label: t("admin.title") }]} />
      <PageHeading lead={t("theme.list.lead")} />
      <DataTable
        caption={t("theme.list.title")}
        hideCaption
        columns={[
          { label: t("theme.list.name") },
          { label: t("theme.list.words"), numeric: true },
          { label: t("theme.list.use") },
        ]}
        rows={themes.map(({ code, name, words, active }) => [
          <a key="name" href={`/administration/themes/${code}`}>
            {name}
          </a>,
          number(words),
          <Tag key="use" kind={active ? undefined : "closed"}>
            {t(active ? "theme.list.used" : "theme.list.unused")}
          </Tag>,
        ])}
      />
      <ButtonLink href="/administration/themes/new">{t("theme.new.title")}</ButtonLink>
    </>
  );
}

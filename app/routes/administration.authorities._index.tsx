import type { LoaderFunctionArgs } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { authorities } from "#app/domain/authority/authority.server.ts";
import { authoritiesWhere } from "#app/domain/person/actor.ts";
import { territoriesByIds } from "#app/domain/territory/territory.server.ts";
import { territoryName } from "#app/domain/territory/territory.ts";
import { requireRoleAnywhere } from "#app/http/guards.server.ts";
import { languageNames } from "#app/i18n/languages.ts";
import { useLocale } from "#app/ui/locale.tsx";
import { Breadcrumbs } from "#app/ui/page/breadcrumbs.tsx";
import { ButtonLink } from "#app/ui/page/button-link.tsx";
import { EmptyState } from "#app/ui/page/empty-state.tsx";
import { Notice } from "#app/ui/page/notice.tsx";
import { PageHeading } from "#app/ui/page/page-heading.tsx";
import type { PageHandle } from "#app/ui/page-title.tsx";
import { RecordList } from "#app/ui/person/record-list.tsx";

export const handle = { title: (t) => t("admin.authorities") } satisfies PageHandle;

export async function loader({ request, context }: LoaderFunctionArgs) {
  const { actor, language } = await requireRoleAnywhere(request, context, "admin");
  const own = authoritiesWhere(actor, "admin");
  const mine = (await authorities(context.db)).filter(({ id }) => own === null || own.includes(id));
  const territories = await territoriesByIds(
    context.db,
    mine.map((authority) => authority.territoryId),
  );
  const names = new Map(territories.map((territory) => [territory.id, territoryName(territory, language)]));
  return {
    authorities: mine.map((authority) => ({
      ...authority,
      territory: names.get(authority.territoryId) ?? "",
    })),
    mayCreate: own === null,
    saved: new URL(request.url).searchParams.has("saved"),
  };
}

export default function Authorities() {
  const { t } = useLocale();
  const { authorities, mayCreate, saved } = useLoaderData<typeof loader>();
  return (
    <>
      <Breadcrumbs items={[{ href: "/administration", label: t("admin.title") }]} />
      <PageHeading lead={t("admin.authorities.text")} />
      {saved && <Notice kind="success" title={t("admin.authorities.saved")} />}
      {mayCreate && (
        <p>
          <ButtonLink href="/administration/authorities/new">{t("admin.authorities.new")}</ButtonLink>
        </p>
      )}
      {authorities.length === 0 ? (
        <EmptyState title={t("admin.authorities.none")} />
      ) : (
        <RecordList
          records={authorities.map((authority) => ({
            key: authority.id,
            name: <a href={`/administration/authorities/${authority.id}`}>{authority.name}</a>,
            lines: [
              authority.territory,
              `${authority.timeZone.replaceAll("_", " ")}, ${languageNames[authority.language]}`,
            ],
          }))}
        />
      )}
    </>
  );
}

import type { LoaderFunctionArgs } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { operationOf } from "#app/domain/operation/operation.server.ts";
import { warnings } from "#app/domain/operation/operation.ts";
import { canAdministerAll } from "#app/domain/person/actor.ts";
import { requireRoleAnywhere } from "#app/http/guards.server.ts";
import { useLocale } from "#app/ui/locale.tsx";
import { Card } from "#app/ui/page/card.tsx";
import { Notice } from "#app/ui/page/notice.tsx";
import { PageHeading } from "#app/ui/page/page-heading.tsx";
import type { PageHandle } from "#app/ui/page-title.tsx";

export const handle = { title: (t) => t("admin.title") } satisfies PageHandle;

export async function loader({ request, context }: LoaderFunctionArgs) {
  const { actor } = await requireRoleAnywhere(request, context, "admin");
  const everywhere = canAdministerAll(actor);
  const now = new Date();
  const toLookAt = everywhere
    ? warnings(await operationOf(context.db, context.environment, now), now).length
    : 0;
  return { everywhere, toLookAt };
}

export default function Administration() {
  const { t } = useLocale();
  const { everywhere, toLookAt } = useLoaderData<typeof loader>();
  const places = [
    { href: "/administration/people", name: t("admin.people"), text: t("admin.people.text") },
    { href: "/administration/authorities", name: t("admin.authorities"), text: t("admin.authorities.text") },
    { href: "/administration/erasures", name: t("rule.erasure.title"), text: t("rule.erasure.link.text") },
    ...(everywhere
      ? [
          { href: "/administration/themes", name: t("theme.list.title"), text: t("theme.list.lead") },
          { href: "/administration/jobs", name: t("job.title"), text: t("job.link.text") },
          { href: "/administration/operation", name: t("operation.title"), text: t("operation.link.text") },
          { href: "/dev/mailbox", name: t("admin.mailbox"), text: t("admin.mailbox.text") },
        ]
      : []),
  ];
  return (
    <>
      <PageHeading />
      {toLookAt > 0 && (
        <Notice kind="warning" title={t("operation.count", { count: toLookAt })}>
          <p>
            <a href="/administration/operation">{t("operation.look")}</a>
          </p>
        </Notice>
      )}
      <ul className="cards">
        {places.map((place) => (
          <Card as="li" key={place.href}>
            <h2>
              <a href={place.href}>{place.name}</a>
            </h2>
            <p>{place.text}</p>
          </Card>
        ))}
      </ul>
    </>
  );
}

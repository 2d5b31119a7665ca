import type { LoaderFunctionArgs } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { canAdministerAll } from "#app/domain/person/actor.ts";
import { requireRoleAnywhere } from "#app/http/guards.server.ts";
import { useLocale } from "#app/ui/locale.tsx";
import { Card } from "#app/ui/page/card.tsx";
import { PageHeading } from "#app/ui/page/page-heading.tsx";
import type { PageHandle } from "#app/ui/page-title.tsx";

export const handle = { title: (t) => t("admin.title") } satisfies PageHandle;

export async function loader({ request, context }: LoaderFunctionArgs) {
  const { actor } = await requireRoleAnywhere(request, context, "admin");
  return { everywhere: canAdministerAll(actor) };
}

export default function Administration() {
  const { t } = useLocale();
  const { everywhere } = useLoaderData<typeof loader>();
  const places = [
    { href: "/administration/people", name: t("admin.people"), text: t("admin.people.text") },
    { href: "/administration/authorities", name: t("admin.authorities"), text: t("admin.authorities.text") },
    { href: "/administration/erasures", name: t("rule.erasure.title"), text: t("rule.erasure.link.text") },
    ...(everywhere
      ? [
          { href: "/administration/themes", name: t("theme.list.title"), text: t("theme.list.lead") },
          { href: "/administration/jobs", name: t("job.title"), text: t("job.link.text") },
          { href: "/dev/mailbox", name: t("admin.mailbox"), text: t("admin.mailbox.text") },
        ]
      : []),
  ];
  return (
    <>
      <PageHeading />
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

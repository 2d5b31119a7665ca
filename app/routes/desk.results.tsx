import type { LoaderFunctionArgs } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { readableResults } from "#app/domain/result/readable.server.ts";
import { requireRoleAnywhere } from "#app/http/guards.server.ts";
import { besideAsked } from "#app/http/page-asked.ts";
import { useLocale } from "#app/ui/locale.tsx";
import { addressWith } from "#app/ui/page/address-with.ts";
import { EmptyState } from "#app/ui/page/empty-state.tsx";
import { PageHeading } from "#app/ui/page/page-heading.tsx";
import { StretchPages } from "#app/ui/page/stretch-pages.tsx";
import type { PageHandle } from "#app/ui/page-title.tsx";

export const handle = { title: (t) => t("result.list.title") } satisfies PageHandle;

export async function loader({ request, context }: LoaderFunctionArgs) {
  const { actor } = await requireRoleAnywhere(request, context, "analyst");
  return readableResults(context.db, actor, besideAsked(new URL(request.url)));
}

export default function ReadableResults() {
  const { t, language } = useLocale();
  const { items, before, after } = useLoaderData<typeof loader>();
  return (
    <>
      <PageHeading lead={t("result.list.lead")} />
      {items.length === 0 && <EmptyState title={t("result.list.none")} />}
      {items.length > 0 && (
        <ul>
          {items.map((item) => (
            <li key={item.id}>
              <a
                href={`/desk/consultations/${item.id}/results`}
                lang={item.language === language ? undefined : item.language}
              >
                {item.title}
              </a>
            </li>
          ))}
        </ul>
      )}
      <StretchPages before={before} after={after} hrefOf={(beside) => addressWith("/desk/results", beside)} />
    </>
  );
}

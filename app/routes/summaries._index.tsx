import type { LoaderFunctionArgs } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { publishedList } from "#app/domain/summary/published-list.server.ts";
import { territoryByCode } from "#app/domain/territory/territory.server.ts";
import { besideAsked } from "#app/http/page-asked.ts";
import { readerOf } from "#app/http/reader.server.ts";
import { ConsultationViews } from "#app/ui/consultation/consultation-views.tsx";
import { useLocale } from "#app/ui/locale.tsx";
import { addressWith } from "#app/ui/page/address-with.ts";
import { EmptyState } from "#app/ui/page/empty-state.tsx";
import { PageHeading } from "#app/ui/page/page-heading.tsx";
import { StretchPages } from "#app/ui/page/stretch-pages.tsx";
import type { PageHandle } from "#app/ui/page-title.tsx";
import { SummaryGroup } from "#app/ui/summary/summary-group.tsx";

export const handle = { title: (t) => t("about.results.title") } satisfies PageHandle;

export async function loader({ request, context }: LoaderFunctionArgs) {
  const { territory: own, language } = await readerOf(request, context);
  const url = new URL(request.url);
  const code = url.searchParams.get("municipality");
  const shown = code === null ? null : code === own?.code ? own : await territoryByCode(context.db, code);
  const list = await publishedList(context.db, {
    withinPath: shown?.path,
    beside: besideAsked(url),
    language,
  });
  return { own: named(own), shown: named(shown), ...list };
}

function named(place: { code: string; name: string } | null) {
  return place && { code: place.code, name: place.name };
}

export default function Summaries() {
  const { t } = useLocale();
  const { own, shown, before, after, groups } = useLoaderData<typeof loader>();
  const offered = shown ?? own;
  return (
    <>
      <PageHeading lead={t("about.results.lead")} />
      {offered ? (
        <ConsultationViews
          label={t("about.results.views")}
          items={[
            { href: "/summaries", label: t("about.results.all"), current: shown === null },
            { href: hrefOf(offered), label: offered.name, current: shown !== null },
          ]}
        />
      ) : (
        <p>
          <a href="/municipality?next=/summaries">{t("about.results.choose")}</a>
        </p>
      )}
      {groups.length === 0 && <NothingYet place={shown?.name ?? null} />}
      {groups.map((group) => (
        <SummaryGroup key={group.consultation.slug} group={group} />
      ))}
      <StretchPages before={before} after={after} hrefOf={(to) => hrefOf(shown, to)} />
    </>
  );
}

function NothingYet({ place }: { place: string | null }) {
  const { t } = useLocale();
  return place === null ? (
    <EmptyState
      title={t("about.results.none")}
      text={t("about.results.none.text")}
      action={<a href="/consultations">{t("about.results.see-consultations")}</a>}
    />
  ) : (
    <EmptyState
      title={t("about.results.none-here", { place })}
      text={t("about.results.none-here.text")}
      action={<a href="/summaries">{t("about.results.see-all")}</a>}
    />
  );
}

function hrefOf(place: { code: string } | null, beside: { before?: string; after?: string } = {}): string {
  return addressWith("/summaries", { municipality: place?.code, ...beside });
}

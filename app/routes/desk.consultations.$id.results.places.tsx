import type { LoaderFunctionArgs } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { kept } from "#app/domain/result/kept.server.ts";
import { placesPage } from "#app/domain/result/places.server.ts";
import { placeOrders } from "#app/domain/result/places.ts";
import { pageAsked } from "#app/http/page-asked.ts";
import { requireResults, resultsPage } from "#app/http/results.server.ts";
import { countWords } from "#app/ui/consultation/consultation-words.ts";
import { useLocale } from "#app/ui/locale.tsx";
import { Facts } from "#app/ui/page/facts.tsx";
import { Pagination } from "#app/ui/page/pagination.tsx";
import type { PageHandle } from "#app/ui/page-title.tsx";
import { PlaceTable } from "#app/ui/result/place-table.tsx";
import { Counted, ResultsFrame } from "#app/ui/result/results-frame.tsx";
import { TerritoryMap } from "#app/ui/territory-map.tsx";

export const handle = { title: (t) => t("result.places.title") } satisfies PageHandle;

export async function loader({ request, context, params }: LoaderFunctionArgs) {
  const desk = await requireResults(request, context, params.id);
  const url = new URL(request.url);
  const order = placeOrders.find((one) => one === url.searchParams.get("order")) ?? "ratio";
  const wanted = { order, page: pageAsked(url) };
  const key = `places ${desk.consultation.id} ${order} ${wanted.page}`;
  const { result, at } = await kept(context.db, key, () => placesPage(context.db, desk.consultation, wanted));
  return { ...resultsPage(desk), ...result, order, at };
}

export default function Places() {
  const locale = useLocale();
  const { t, number, perMille } = locale;
  const {
    total,
    asked,
    none,
    places,
    count,
    page: shown,
    pages,
    map,
    order,
    at,
    ...page
  } = useLoaderData<typeof loader>();
  const minimum = page.consultation.minimumCell;
  const here = `/desk/consultations/${page.consultation.id}/results/places`;
  return (
    <ResultsFrame page={page} part="/places" lead={t("result.places.lead")}>
      <Counted at={at} href={`${here}?order=${order}`} timeZone={page.authority.timeZone} />
      <Facts
        across
        items={[
          { label: t("result.people"), value: countWords(locale, total, minimum), big: true },
          { label: t("result.places.count"), value: number(count) },
          { label: t("result.places.none"), value: number(none) },
          { label: t("result.places.population"), value: asked > 0 ? number(asked) : "–" },
        ]}
      />
      {map && (
        <TerritoryMap drawing={map} title={t("result.places.map")} minimum={minimum} figure={perMille} />
      )}
      <PlaceTable places={places} order={order} here={here} minimum={minimum} />
      <Pagination page={shown} pages={pages} hrefOf={(to) => `${here}?order=${order}&page=${to}`} />
      <p className="small muted">{t("result.places.note", { minimum })}</p>
    </ResultsFrame>
  );
}

import { type ActionFunctionArgs, data, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import {
  consultationBySlug,
  type TerritoryAsked,
  territoriesAsked,
} from "#app/domain/consultation/consultation.server.ts";
import { searchTerritories } from "#app/domain/territory/search-territories.server.ts";
import { allCountries, territoryByCode } from "#app/domain/territory/territory.server.ts";
import { territoryName } from "#app/domain/territory/territory.ts";
import type { Context } from "#app/http/context.ts";
import { serialized, territoryCookie } from "#app/http/cookies.server.ts";
import { sentForm } from "#app/http/forms.ts";
import { nextPage, onwards } from "#app/http/next-page.ts";
import { readerOf } from "#app/http/reader.server.ts";
import { titleFor } from "#app/http/reading.server.ts";
import { plainField } from "#app/ui/form/field.ts";
import { HiddenFields } from "#app/ui/form/hidden-fields.tsx";
import { SubmitButton } from "#app/ui/form/submit-button.tsx";
import { TextField } from "#app/ui/form/text-field.tsx";
import { useLocale } from "#app/ui/locale.tsx";
import { EmptyState } from "#app/ui/page/empty-state.tsx";
import { Notice } from "#app/ui/page/notice.tsx";
import { PageHeading } from "#app/ui/page/page-heading.tsx";
import type { PageHandle } from "#app/ui/page-title.tsx";
import type { Language } from "#db/schema.ts";

export const handle = { title: (t) => t("home.choose.title") } satisfies PageHandle;

const kinds = ["municipality", "zone"] as const;
/** More places than these are looked for by name. */
const mostListed = 40;

export async function loader({ request, context }: LoaderFunctionArgs) {
  const { db } = context;
  const url = new URL(request.url);
  const { territory, language } = await readerOf(request, context);
  const words = (url.searchParams.get("q") ?? "").trim().slice(0, 100);
  const { consultation, asked } = await askedBy(context, url.searchParams.get("for"));
  const listed = asked.filter((place) => place.kind === "municipality" || place.kind === "zone");
  const isListed = listed.length === asked.length && listed.length <= mostListed;
  const found = words ? await searchTerritories(db, words, { kinds }) : [];
  return {
    words,
    next: onwards(url),
    consultation: consultation && {
      slug: consultation.slug,
      ...(await titleFor(request, context, consultation)),
    },
    now: territory?.name ?? null,
    asked: isListed && !words ? await withCountry(context, listed, language) : [],
    found: found.map(({ code, name, within }) => ({ code, name, within: within.join(", ") })),
  };
}

/** Names that several countries have are told apart by the country. */
async function withCountry({ db }: Context, places: TerritoryAsked[], language: Language) {
  const countries = await allCountries(db);
  return places.map(({ code, name, path }) => {
    const country = countries.find((one) => path.startsWith(one.path));
    return { code, name, within: country ? territoryName(country, language) : "" };
  });
}

async function askedBy({ db }: Context, slug: string | null) {
  const consultation = slug ? await consultationBySlug(db, slug) : undefined;
  if (!consultation?.publishedAt) return { consultation: null, asked: [] };
  return { consultation, asked: await territoriesAsked(db, consultation.id) };
}

export async function action({ request, context }: ActionFunctionArgs) {
  const url = new URL(request.url);
  const code = String((await sentForm(request)).get("code") ?? "");
  const { origin } = context.environment;
  if (code === "") {
    context.setCookies.push(await serialized(territoryCookie, "", origin));
    return redirect("/municipality");
  }
  const territory = await territoryByCode(context.db, code);
  if (!territory || (territory.kind !== "municipality" && territory.kind !== "zone")) {
    return data({ unknown: true }, 422);
  }
  context.setCookies.push(await serialized(territoryCookie, territory.code, origin));
  return redirect(nextPage(url));
}

export default function Municipality() {
  const { t } = useLocale();
  const { words, next, consultation, now, asked, found } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const action = next ? `/municipality?${next}` : "/municipality";
  const onward = new URLSearchParams(next);
  return (
    <>
      <PageHeading
        lead={consultation ? t("home.choose.for", { title: consultation.title }) : t("home.choose.lead")}
      />
      {answer && <Notice kind="warning" title={t("home.choose.unknown")} />}
      {now && (
        <form method="post" action="/municipality" className="row">
          <p>{t("home.choose.now", { place: now })}</p>
          <SubmitButton variant="link" name="code" value="">
            {t("home.choose.forget")}
          </SubmitButton>
        </form>
      )}
      {asked.length > 0 && <Places title={t("home.choose.asked")} places={asked} action={action} />}
      <form action="/municipality" className="stack measure">
        <HiddenFields
          values={{ next: onward.get("next"), held: onward.get("held"), for: consultation?.slug }}
        />
        <TextField
          field={plainField({ name: "q", value: words })}
          label={t("home.choose.search")}
          hint={t("home.choose.search.hint")}
          type="search"
        />
        <SubmitButton variant="quiet">{t("home.municipality.find")}</SubmitButton>
      </form>
      {found.length > 0 && <Places title={t("home.choose.found")} places={found} action={action} />}
      {words && found.length === 0 && (
        <EmptyState title={t("home.choose.none", { words })} text={t("home.choose.none.text")} />
      )}
    </>
  );
}

function Places({
  title,
  places,
  action,
}: {
  title: string;
  places: { code: string; name: string; within: string }[];
  action: string;
}) {
  return (
    <form method="post" action={action} className="stack">
      <h2>{title}</h2>
      <ul className="list-plain row" data-gap="s">
        {places.map((place) => (
          <li key={place.code}>
            <SubmitButton variant="quiet" name="code" value={place.code}>
              {place.within ? `${place.name}, ${place.within}` : place.name}
            </SubmitButton>
          </li>
        ))}
      </ul>
    </form>
  );
}

import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { findPlaces, type Located, placesOf } from "#app/domain/consultation/place-search.server.ts";
import { askTerritory } from "#app/domain/consultation/places.server.ts";
import { PlaceInput } from "#app/domain/consultation/places.ts";
import { territoryName } from "#app/domain/territory/territory.ts";
import { deskPage, reasonFor, requireDesk } from "#app/http/desk.server.ts";
import { invalid, parseForm, refused } from "#app/http/forms.ts";
import { DeskFrame, FrozenNotice } from "#app/ui/desk/frame.tsx";
import { AddPlace, PlaceRows, RemovePlace } from "#app/ui/desk/place-rows.tsx";
import { PlaceSearch } from "#app/ui/desk/place-search.tsx";
import { ErrorSummary } from "#app/ui/form/error-summary.tsx";
import { usePageForm } from "#app/ui/form/page-form.tsx";
import { useLocale } from "#app/ui/locale.tsx";
import { EmptyState } from "#app/ui/page/empty-state.tsx";
import type { PageHandle } from "#app/ui/page-title.tsx";
import type { Language } from "#db/schema.ts";

export const handle = { title: (t) => t("desk.part.places") } satisfies PageHandle;

export async function loader({ request, context, params }: LoaderFunctionArgs) {
  const desk = await requireDesk(request, context, params.id);
  const words = new URL(request.url).searchParams.get("q")?.trim().slice(0, 100) ?? "";
  return {
    ...deskPage(desk),
    ...(await placesOf(context.db, desk.consultation.id)),
    words,
    found: words ? await findPlaces(context.db, desk.consultation.id, words) : null,
    authorities: desk.authorities.map(({ name }) => name),
  };
}

export async function action({ request, context, params }: ActionFunctionArgs) {
  const { actor, consultation } = await requireDesk(request, context, params.id);
  const form = await parseForm(request, PlaceInput);
  if (!form.ok) return invalid(form);

  const asked = await askTerritory(context.db, actor, consultation.id, form.input.territoryId);
  if (asked.ok) return redirect(`/desk/consultations/${consultation.id}/places`);
  return refused(form, { "": reasonFor(asked.refusal) });
}

export default function Places() {
  const { t, language, list } = useLocale();
  const { asked, whole, words, found, authorities, ...page } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const { form } = usePageForm<{ territoryId: string }>({ result: answer?.result });
  const overview = `/desk/consultations/${page.consultation.id}`;
  const base = `${overview}/places`;
  const named = <Row extends Located>(places: Row[]) =>
    places.map((place) => ({
      ...place,
      name: territoryName(place, language),
      within: surroundings(place, language),
    }));
  return (
    <DeskFrame
      page={page}
      summary={<ErrorSummary form={form} />}
      lead={page.frozen ? undefined : t("desk.places.lead")}
    >
      {page.frozen && <FrozenNotice page={page} />}
      {asked.length === 0 ? (
        <EmptyState title={t("desk.places.none")} />
      ) : (
        <PlaceRows
          caption={t("desk.places.asked")}
          places={named(asked)}
          doing={page.frozen ? undefined : (place) => <RemovePlace base={base} place={place} />}
        />
      )}
      {!page.frozen && (
        <>
          <PlaceSearch
            base={base}
            words={words}
            found={found && named(found.places)}
            areGuesses={found?.areGuesses ?? false}
          />
          {whole.length > 0 && (
            <PlaceRows
              caption={t("desk.places.whole")}
              places={named(whole)}
              doing={(place) => <AddPlace base={base} place={place} />}
            />
          )}
        </>
      )}
      <section className="stack">
        <h2>{t("desk.authorities.title")}</h2>
        <p>
          {authorities.length > 1
            ? list(authorities)
            : t("desk.places.joint.only", { authority: page.authority.name })}
        </p>
        {!page.frozen && (
          <p>
            <a href={`${overview}/authorities`}>{t("desk.places.joint.change")}</a>
          </p>
        )}
      </section>
      <p>
        <a href={overview}>{t("desk.done")}</a>
      </p>
    </DeskFrame>
  );
}

function surroundings({ path, within }: Located, language: Language): string {
  const [country = ""] = path.split("/").filter(Boolean);
  return within
    .map((name, index) =>
      index === within.length - 1 ? territoryName({ kind: "country", code: country, name }, language) : name,
    )
    .join(", ");
}

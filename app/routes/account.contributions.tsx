import type { LoaderFunctionArgs } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { contributionsOf } from "#app/domain/participant/contributions.server.ts";
import { accepts } from "#app/domain/phase/phase.ts";
import { placesNamed } from "#app/domain/response/places-named.server.ts";
import { readerOf } from "#app/http/reader.server.ts";
import { useLocale } from "#app/ui/locale.tsx";
import { Breadcrumbs } from "#app/ui/page/breadcrumbs.tsx";
import { EmptyState } from "#app/ui/page/empty-state.tsx";
import { PageHeading } from "#app/ui/page/page-heading.tsx";
import type { PageHandle } from "#app/ui/page-title.tsx";
import { OwnArguments, OwnProposals } from "#app/ui/proposal/own-contributions.tsx";
import { OwnResponses } from "#app/ui/response/own-responses.tsx";

export const handle = { title: (t) => t("response.own.title") } satisfies PageHandle;

/** Also for who has no account: what this browser wrote. */
export async function loader({ request, context }: LoaderFunctionArgs) {
  const { actor, person } = await readerOf(request, context);
  const now = new Date();
  const { responses, entries, decisions, ...rest } = await contributionsOf(context.db, actor);
  const why = <One extends { id: string }>(one: One) => ({ ...one, decision: decisions.get(one.id) ?? null });
  return {
    signedIn: person !== null,
    places: await placesNamed(
      context.db,
      entries.map(({ answer }) => answer),
    ),
    responses: responses.map((response) => ({
      ...response,
      isOpen: accepts(response, "responses", now),
      entries: entries.filter((entry) => entry.responseId === response.id).map(why),
    })),
    proposals: rest.proposals.map(why),
    arguments: rest.arguments.map(why),
  };
}

export default function Contributions() {
  const { t } = useLocale();
  const { signedIn, places, responses, proposals, arguments: own } = useLoaderData<typeof loader>();
  const isEmpty = responses.length + proposals.length + own.length === 0;
  return (
    <>
      {signedIn && <Breadcrumbs items={[{ href: "/account", label: t("response.own.account") }]} />}
      <PageHeading lead={t(signedIn ? "response.own.lead" : "response.own.lead-browser")} />
      {isEmpty && (
        <EmptyState
          title={t("response.own.none")}
          action={<a href="/consultations">{t("home.municipality.all")}</a>}
        />
      )}
      <OwnResponses responses={responses} places={places} />
      <OwnProposals proposals={proposals} />
      <OwnArguments items={own} />
    </>
  );
}

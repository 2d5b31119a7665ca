import type { LoaderFunctionArgs } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { contributionsOf } from "#app/domain/participant/contributions.server.ts";
import { ownSuspensions } from "#app/domain/participant/contributions-asked.server.ts";
import { livesOf } from "#app/domain/participant/contributions-life.server.ts";
import { accepts } from "#app/domain/phase/phase.ts";
import { placesNamed } from "#app/domain/response/places-named.server.ts";
import { besideAsked } from "#app/http/page-asked.ts";
import { readerOf } from "#app/http/reader.server.ts";
import { useLocale } from "#app/ui/locale.tsx";
import { addressWith } from "#app/ui/page/address-with.ts";
import { Breadcrumbs } from "#app/ui/page/breadcrumbs.tsx";
import { EmptyState } from "#app/ui/page/empty-state.tsx";
import { PageHeading } from "#app/ui/page/page-heading.tsx";
import { StretchPages } from "#app/ui/page/stretch-pages.tsx";
import type { PageHandle } from "#app/ui/page-title.tsx";
import { OwnArguments, OwnProposals } from "#app/ui/proposal/own-contributions.tsx";
import { OwnSuspensions } from "#app/ui/record/own-suspensions.tsx";
import { OwnResponses } from "#app/ui/response/own-responses.tsx";

export const handle = { title: (t) => t("response.own.title") } satisfies PageHandle;

/** Also for who has no account: what this browser wrote. */
export async function loader({ request, context }: LoaderFunctionArgs) {
  const { db, secret } = context;
  const { actor, person } = await readerOf(request, context);
  const now = new Date();
  const own = await contributionsOf(db, actor, besideAsked(new URL(request.url)));
  const lives = await livesOf(db, own, secret, now);
  const withLife = <One extends { id: string }>(one: One) => ({ ...one, life: lives.get(one.id) ?? null });
  return {
    signedIn: person !== null,
    before: own.before,
    after: own.after,
    suspensions: (await ownSuspensions(db, actor)).map((one) => ({
      ...one,
      isOver: one.liftedAt !== null || one.endsAt <= now.toISOString(),
    })),
    places: await placesNamed(
      db,
      own.entries.map(({ answer }) => answer),
    ),
    responses: own.responses.map((response) => ({
      ...response,
      isOpen: accepts(response, "responses", now),
      entries: own.entries.filter((entry) => entry.responseId === response.id).map(withLife),
    })),
    proposals: own.proposals.map(withLife),
    arguments: own.arguments.map(withLife),
  };
}

export default function Contributions() {
  const { t } = useLocale();
  const data = useLoaderData<typeof loader>();
  const { signedIn, before, after, places, responses, proposals, arguments: own } = data;
  const isEmpty = responses.length + proposals.length + own.length === 0;
  return (
    <>
      {signedIn && <Breadcrumbs items={[{ href: "/account", label: t("response.own.account") }]} />}
      <PageHeading lead={t(signedIn ? "response.own.lead" : "response.own.lead-browser")} />
      <p>
        <a href="/account/reports">{t("record.own.reports")}</a>
      </p>
      <OwnSuspensions suspensions={data.suspensions} />
      {isEmpty && (
        <EmptyState
          title={t("response.own.none")}
          action={<a href="/consultations">{t("home.municipality.all")}</a>}
        />
      )}
      <OwnResponses responses={responses} places={places} />
      <OwnProposals proposals={proposals} />
      <OwnArguments items={own} />
      <StretchPages
        before={before}
        after={after}
        hrefOf={(beside) => addressWith("/account/contributions", beside)}
      />
    </>
  );
}

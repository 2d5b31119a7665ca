import type { LoaderFunctionArgs } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { authoritiesOf } from "#app/domain/consultation/consultation.server.ts";
import { moderatedOpinions } from "#app/http/opinion-desk.server.ts";
import { useLocale } from "#app/ui/locale.tsx";
import { StraightLiners } from "#app/ui/opinion/straight-liners.tsx";
import { WhatSetsApart } from "#app/ui/opinion/what-sets-apart.tsx";
import { Breadcrumbs } from "#app/ui/page/breadcrumbs.tsx";
import { ButtonLink } from "#app/ui/page/button-link.tsx";
import { Card } from "#app/ui/page/card.tsx";
import { EmptyState } from "#app/ui/page/empty-state.tsx";
import { Facts } from "#app/ui/page/facts.tsx";
import { Notice } from "#app/ui/page/notice.tsx";
import { PageHeading } from "#app/ui/page/page-heading.tsx";
import type { PageHandle } from "#app/ui/page-title.tsx";

export const handle = { title: (t) => t("opinion.title") } satisfies PageHandle;

export async function loader({ request, context, params }: LoaderFunctionArgs) {
  const { consultation, opinions } = await moderatedOpinions(request, context, params.slug);
  const [lead] = await authoritiesOf(context.db, consultation.id);
  const { slug, title } = consultation;
  return {
    slug,
    title,
    timeZone: lead!.timeZone,
    opinions,
    isSaved: new URL(request.url).searchParams.has("saved"),
  };
}

export default function Opinions() {
  const { t, number, day, language } = useLocale();
  const { slug, title, timeZone, opinions, isSaved } = useLoaderData<typeof loader>();
  const here = `/moderation/summaries/opinions/${slug}`;
  return (
    <>
      <Breadcrumbs items={[{ href: "/moderation/summaries", label: t("summary.drafts.title") }]} />
      <PageHeading lead={title} />
      {isSaved && <Notice kind="success" title={t("opinion.saved")} />}
      <p>{t("opinion.lead")}</p>
      {!opinions ? (
        <EmptyState title={t("opinion.none")} text={t("opinion.none.text")} />
      ) : (
        <>
          <Facts
            items={[
              { label: t("opinion.voters"), value: number(opinions.voters) },
              { label: t("opinion.clustered"), value: number(opinions.clustered) },
            ]}
          />
          <section className="stack">
            <h2>{t("opinion.groups")}</h2>
            <p>{t(`opinion.verdict.${opinions.verdict}`, { count: opinions.groups.length })}</p>
            <ul className="list-plain stack">
              {opinions.groups.map(({ code, names, people, apart }) => (
                <Card as="li" key={code}>
                  <h3>{names[language] ?? t("opinion.group", { code: code.toUpperCase() })}</h3>
                  <p>{t("opinion.group.people", { count: people })}</p>
                  <WhatSetsApart apart={apart} />
                  <p>
                    <a href={`${here}/groups/${code}`}>
                      {t("opinion.name.title", { code: code.toUpperCase() })}
                    </a>
                  </p>
                </Card>
              ))}
            </ul>
          </section>
          <section className="stack">
            <h2>{t("opinion.straight.title")}</h2>
            <StraightLiners {...opinions.straightLiners} />
            {(opinions.straightLiners.people > 0 || opinions.choice?.leaveOut) && (
              <p>
                {opinions.choice?.leaveOut
                  ? t("opinion.straight.left-out", {
                      day: day(opinions.choice.chosenAt, timeZone),
                      reason: opinions.choice.reason,
                    })
                  : t("opinion.straight.counted")}
              </p>
            )}
            <p>
              <ButtonLink quiet href={`${here}/straight-liners`}>
                {t("opinion.straight.change")}
              </ButtonLink>
            </p>
          </section>
        </>
      )}
    </>
  );
}

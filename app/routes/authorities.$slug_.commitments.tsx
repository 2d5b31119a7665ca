import type { LoaderFunctionArgs } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { authorityBoard } from "#app/domain/answer/board.server.ts";
import { authorityBySlug } from "#app/domain/authority/authority.server.ts";
import { boardStateOf, boardStates } from "#app/domain/commitment/board-state.ts";
import { found } from "#app/http/guards.server.ts";
import { pageAsked } from "#app/http/page-asked.ts";
import { CommitmentCard } from "#app/ui/answer/commitment-card.tsx";
import { PromisedAnswers } from "#app/ui/answer/promised-answers.tsx";
import { BarChart } from "#app/ui/chart/bar-chart.tsx";
import { ConsultationViews } from "#app/ui/consultation/consultation-views.tsx";
import { useLocale } from "#app/ui/locale.tsx";
import { Breadcrumbs } from "#app/ui/page/breadcrumbs.tsx";
import { EmptyState } from "#app/ui/page/empty-state.tsx";
import { Facts } from "#app/ui/page/facts.tsx";
import { PageHeading } from "#app/ui/page/page-heading.tsx";
import { Pagination } from "#app/ui/page/pagination.tsx";
import type { PageHandle } from "#app/ui/page-title.tsx";

type Data = Awaited<ReturnType<typeof loader>>;

export const handle = {
  title: (t, { authority }: Data) => t("answer.board.title", { authority: authority.name }),
} satisfies PageHandle;

const atOnce = 20;

export async function loader({ request, context: { db }, params }: LoaderFunctionArgs) {
  const url = new URL(request.url);
  const { id, slug, name, timeZone } = found(await authorityBySlug(db, params.slug ?? ""));
  const board = await authorityBoard(db, { id, timeZone }, new Date());
  const state = boardStates.find((one) => one === url.searchParams.get("state")) ?? null;
  const wanted = board.commitments.filter(
    ({ standing }) => state === null || boardStateOf(standing) === state,
  );
  const pages = Math.max(1, Math.ceil(wanted.length / atOnce));
  const page = Math.min(pageAsked(url), pages);
  return {
    authority: { slug, name, timeZone },
    counts: board.counts,
    answers: board.answers,
    states: board.states,
    kept: board.kept,
    total: board.commitments.length,
    state,
    page,
    pages,
    commitments: wanted
      .slice((page - 1) * atOnce, page * atOnce)
      .map(({ id, title, responsible, budget, standing, consultation }) => ({
        id,
        title,
        responsible,
        budget,
        standing,
        consultation,
      })),
  };
}

export default function AuthorityCommitments() {
  const { t, language } = useLocale();
  const { authority, counts, answers, states, kept, total, state, page, pages, commitments } =
    useLoaderData<typeof loader>();
  const here = `/authorities/${authority.slug}/commitments`;
  return (
    <>
      <Breadcrumbs
        items={[
          { href: "/authorities", label: t("authority.list.title") },
          { href: `/authorities/${authority.slug}`, label: authority.name },
        ]}
      />
      <PageHeading lead={t("answer.board.lead")} />
      <section className="stack">
        <h2>{t("answer.board.answers")}</h2>
        {answers.length === 0 ? (
          <EmptyState title={t("answer.board.answers.none")} />
        ) : (
          <>
            <Facts
              across
              items={[
                { label: t("answer.board.on-time"), value: counts.onTime, big: true },
                { label: t("answer.board.answered-late"), value: counts.answeredLate, big: true },
                { label: t("answer.board.late"), value: counts.late, big: true },
                { label: t("answer.board.due"), value: counts.due, big: true },
              ]}
            />
            <PromisedAnswers answers={answers} />
          </>
        )}
      </section>
      <section className="stack">
        <h2>{t("answer.board.commitments")}</h2>
        {total === 0 ? (
          <EmptyState title={t("answer.board.none")} />
        ) : (
          <>
            <p>{t("answer.board.kept", { kept, total })}</p>
            <BarChart
              caption={t("answer.board.chart")}
              labelColumn={t("answer.commitment.state")}
              valueColumn={t("answer.commitments.title")}
              bars={boardStates.map((one) => ({
                label: t(`answer.board.state.${one}`),
                value: states[one],
              }))}
            />
            <ConsultationViews
              label={t("answer.board.filter")}
              items={[
                { href: here, label: t("answer.board.all", { count: total }), current: state === null },
                ...boardStates
                  .filter((one) => states[one] > 0)
                  .map((one) => ({
                    href: `${here}?state=${one}`,
                    label: t(`answer.board.state.${one}`),
                    current: state === one,
                  })),
              ]}
            />
            <ul className="cards">
              {commitments.map((commitment) => (
                <CommitmentCard
                  key={commitment.id}
                  commitment={commitment}
                  lang={
                    commitment.consultation.language === language
                      ? undefined
                      : commitment.consultation.language
                  }
                  from={commitment.consultation}
                />
              ))}
            </ul>
            {commitments.length === 0 && <EmptyState title={t("answer.board.none-so")} />}
            <Pagination
              page={page}
              pages={pages}
              hrefOf={(to) => `${here}?${new URLSearchParams({ ...(state && { state }), page: String(to) })}`}
            />
          </>
        )}
      </section>
    </>
  );
}

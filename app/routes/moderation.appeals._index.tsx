import type { LoaderFunctionArgs } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { appealLines, appealsOnPage, appealViews, howManyAppeals } from "#app/domain/appeal/desk.server.ts";
import { wordsOf } from "#app/domain/moderation/shown.server.ts";
import { rulesByIds } from "#app/domain/rule/rule.server.ts";
import { requireRoleAnywhere } from "#app/http/guards.server.ts";
import { AppealCard } from "#app/ui/appeal/appeal-card.tsx";
import { AppealViews } from "#app/ui/appeal/appeal-views.tsx";
import { useLocale } from "#app/ui/locale.tsx";
import { Breadcrumbs } from "#app/ui/page/breadcrumbs.tsx";
import { EmptyState } from "#app/ui/page/empty-state.tsx";
import { PageHeading } from "#app/ui/page/page-heading.tsx";
import { Pagination } from "#app/ui/page/pagination.tsx";
import type { PageHandle } from "#app/ui/page-title.tsx";

export const handle = { title: (t) => t("appeal.desk.title") } satisfies PageHandle;

export async function loader({ request, context }: LoaderFunctionArgs) {
  const { db } = context;
  const { actor, language } = await requireRoleAnywhere(request, context, "moderator");
  const query = new URL(request.url).searchParams;
  const view = appealViews.find((one) => one === query.get("view")) ?? "mine";
  const now = new Date();
  const counts = {
    mine: await howManyAppeals(db, actor, "mine", now),
    open: await howManyAppeals(db, actor, "open", now),
    decided: await howManyAppeals(db, actor, "decided", now),
  };
  const pages = Math.max(1, Math.ceil(counts[view] / appealsOnPage));
  const page = Math.min(pages, Math.max(1, Math.trunc(Number(query.get("page"))) || 1));
  const lines = await appealLines(db, actor, { view, page }, now);
  const rules = await rulesByIds(
    db,
    lines.map((line) => line.ruleId),
  );
  const words = await wordsOf(db, lines);
  return {
    view,
    counts,
    page,
    pages,
    lines: lines.map(({ ruleId, contributionId, ...line }) => {
      const about = words.get(contributionId);
      return {
        ...line,
        rule: (ruleId && rules.get(ruleId)?.titles[language]) || null,
        text: about?.title ?? about?.text ?? "",
        language: about?.language ?? null,
      };
    }),
  };
}

export default function Appeals() {
  const { t } = useLocale();
  const { view, counts, lines, page, pages } = useLoaderData<typeof loader>();
  const hrefOf = (shown: number) => `/moderation/appeals?view=${view}${shown > 1 ? `&page=${shown}` : ""}`;
  return (
    <>
      <Breadcrumbs items={[{ href: "/moderation", label: t("moderation.queue.title") }]} />
      <PageHeading lead={t("appeal.desk.lead", { count: counts.mine })} />
      <AppealViews view={view} counts={counts} />
      {lines.length === 0 && <EmptyState title={t(`appeal.none.${view}`)} />}
      {lines.length > 0 && (
        <ul className="list-plain stack" data-gap="l">
          {lines.map((line) => (
            <li key={line.id}>
              <AppealCard line={line} />
            </li>
          ))}
        </ul>
      )}
      <Pagination page={page} pages={pages} hrefOf={hrefOf} />
    </>
  );
}

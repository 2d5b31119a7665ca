import type { LoaderFunctionArgs } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { appealLines, appealViews, howManyAppeals } from "#app/domain/appeal/desk.server.ts";
import { wordsOf } from "#app/domain/moderation/shown.server.ts";
import { rulesByIds } from "#app/domain/rule/rule.server.ts";
import { requireRoleAnywhere } from "#app/http/guards.server.ts";
import { besideAsked } from "#app/http/page-asked.ts";
import { AppealCard } from "#app/ui/appeal/appeal-card.tsx";
import { AppealViews } from "#app/ui/appeal/appeal-views.tsx";
import { useLocale } from "#app/ui/locale.tsx";
import { addressWith } from "#app/ui/page/address-with.ts";
import { Breadcrumbs } from "#app/ui/page/breadcrumbs.tsx";
import { EmptyState } from "#app/ui/page/empty-state.tsx";
import { PageHeading } from "#app/ui/page/page-heading.tsx";
import { StretchPages } from "#app/ui/page/stretch-pages.tsx";
import type { PageHandle } from "#app/ui/page-title.tsx";

export const handle = { title: (t) => t("appeal.desk.title") } satisfies PageHandle;

export async function loader({ request, context }: LoaderFunctionArgs) {
  const { db } = context;
  const { actor, language } = await requireRoleAnywhere(request, context, "moderator");
  const url = new URL(request.url);
  const view = appealViews.find((one) => one === url.searchParams.get("view")) ?? "mine";
  const now = new Date();
  const counts = {
    mine: await howManyAppeals(db, actor, "mine", now),
    open: await howManyAppeals(db, actor, "open", now),
  };
  const { items, before, after } = await appealLines(db, actor, { view, beside: besideAsked(url) }, now);
  const rules = await rulesByIds(
    db,
    items.map((line) => line.ruleId),
  );
  const words = await wordsOf(db, items);
  return {
    view,
    counts,
    before,
    after,
    lines: items.map(({ ruleId, contributionId, ...line }) => {
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
  const { view, counts, lines, before, after } = useLoaderData<typeof loader>();
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
      <StretchPages
        before={before}
        after={after}
        hrefOf={(beside) => addressWith("/moderation/appeals", { view, ...beside })}
      />
    </>
  );
}

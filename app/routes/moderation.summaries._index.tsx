import type { LoaderFunctionArgs } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { draftsFor } from "#app/domain/summary/drafts.server.ts";
import { requireRoleAnywhere } from "#app/http/guards.server.ts";
import { useLocale } from "#app/ui/locale.tsx";
import { DataTable } from "#app/ui/page/data-table.tsx";
import { EmptyState } from "#app/ui/page/empty-state.tsx";
import { PageHeading } from "#app/ui/page/page-heading.tsx";
import { Tag } from "#app/ui/page/tag.tsx";
import type { PageHandle } from "#app/ui/page-title.tsx";

export const handle = { title: (t) => t("summary.drafts.title") } satisfies PageHandle;

export async function loader({ request, context }: LoaderFunctionArgs) {
  const { actor } = await requireRoleAnywhere(request, context, "moderator");
  const drafts = await draftsFor(context.db, actor);
  const bySlug = Map.groupBy(drafts, ({ slug }) => slug);
  return { consultations: [...bySlug.values()].map((list) => ({ title: list[0]!.title, drafts: list })) };
}

type Draft = Awaited<ReturnType<typeof loader>>["consultations"][number]["drafts"][number];

export default function Drafts() {
  const { t, day } = useLocale();
  const { consultations } = useLoaderData<typeof loader>();
  return (
    <>
      <PageHeading lead={t("summary.drafts.lead")} />
      {consultations.length === 0 && <EmptyState title={t("summary.drafts.none")} />}
      {consultations.map(({ title, drafts }) => (
        <section key={drafts[0]!.slug} className="stack">
          <DataTable
            caption={title}
            columns={[
              { label: t("summary.compare.place") },
              { label: t("summary.drafts.state") },
              { label: t("summary.drafts.published") },
            ]}
            rows={drafts.map((draft) => [
              <a key="place" href={`/moderation/summaries/${draft.id}`}>
                {draft.name}
              </a>,
              <State key="state" draft={draft} />,
              draft.publishedAt ? day(draft.publishedAt, "UTC") : "",
            ])}
          />
          <p>
            <a href={`/moderation/summaries/opinions/${drafts[0]!.slug}`}>
              {t("opinion.title")}
              <span className="hidden">: {title}</span>
            </a>
          </p>
        </section>
      ))}
    </>
  );
}

function State({ draft }: { draft: Draft }) {
  const { t } = useLocale();
  if (draft.number === null) return <Tag kind="waiting">{t("summary.drafts.new")}</Tag>;
  if (draft.hasChanged) return <Tag kind="waiting">{t("summary.drafts.changed")}</Tag>;
  return <Tag>{t("summary.drafts.current", { number: draft.number })}</Tag>;
}

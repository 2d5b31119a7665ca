import type { LoaderFunctionArgs } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { bulkProgress } from "#app/domain/decision/bulk-progress.server.ts";
import { undoRefusals } from "#app/domain/decision/undo.ts";
import { found, requirePerson } from "#app/http/guards.server.ts";
import { useLocale } from "#app/ui/locale.tsx";
import { BulkProgressView } from "#app/ui/moderation/bulk-progress.tsx";
import { Breadcrumbs } from "#app/ui/page/breadcrumbs.tsx";
import { PageHeading } from "#app/ui/page/page-heading.tsx";
import type { PageHandle } from "#app/ui/page-title.tsx";

export const handle = { title: (t) => t("moderation.bulk.progress.title") } satisfies PageHandle;

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const { person } = await requirePerson(request, context);
  const progress = found(await bulkProgress(context.db, person.id, params.id ?? ""));
  const query = new URL(request.url).searchParams;
  return {
    progress: {
      ...progress,
      canUndo: progress.undone === "no" && !isOver(progress.undoUntil),
    },
    notUndone: undoRefusals.find((one) => one === query.get("not-undone")) ?? null,
  };
}

function isOver(until: string | null): boolean {
  return until !== null && until < new Date().toISOString();
}

export default function Progress() {
  const { t } = useLocale();
  const { progress, notUndone } = useLoaderData<typeof loader>();
  return (
    <>
      <Breadcrumbs items={[{ href: "/moderation", label: t("queue.title") }]} />
      <PageHeading lead={t(`moderation.bulk.outcome.${progress.outcome as "hide"}`)} />
      <BulkProgressView progress={progress} notUndone={notUndone} />
    </>
  );
}

import type { LoaderFunctionArgs } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { operationOf } from "#app/domain/operation/operation.server.ts";
import { warnings } from "#app/domain/operation/operation.ts";
import { requireJobDesk } from "#app/http/job-desk.server.ts";
import { useLocale } from "#app/ui/locale.tsx";
import { OperationFacts } from "#app/ui/operation/operation-facts.tsx";
import { OperationWarning } from "#app/ui/operation/operation-warning.tsx";
import { Breadcrumbs } from "#app/ui/page/breadcrumbs.tsx";
import { Notice } from "#app/ui/page/notice.tsx";
import { PageHeading } from "#app/ui/page/page-heading.tsx";
import type { PageHandle } from "#app/ui/page-title.tsx";

export const handle = { title: (t) => t("operation.title") } satisfies PageHandle;

export async function loader({ request, context }: LoaderFunctionArgs) {
  await requireJobDesk(request, context);
  const now = new Date();
  const operation = await operationOf(context.db, context.environment, now);
  return { operation, toLookAt: warnings(operation, now) };
}

export default function OperationPage() {
  const { t } = useLocale();
  const { operation, toLookAt } = useLoaderData<typeof loader>();
  return (
    <>
      <Breadcrumbs items={[{ href: "/administration", label: t("admin.title") }]} />
      <PageHeading lead={t("operation.lead")} />
      {toLookAt.length === 0 && (
        <Notice kind="success" title={t("operation.well")}>
          <p>{t("operation.well.text")}</p>
        </Notice>
      )}
      {toLookAt.map((warning) => (
        <OperationWarning key={warning.code} warning={warning} />
      ))}
      <OperationFacts operation={operation} />
    </>
  );
}

import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { tryAgain } from "#app/domain/job/job-desk.server.ts";
import { takeFrom } from "#app/http/guards.server.ts";
import { requireDeadJob, requireJobDesk } from "#app/http/job-desk.server.ts";
import { SubmitButton } from "#app/ui/form/submit-button.tsx";
import { DeadJobFacts } from "#app/ui/job/dead-job-facts.tsx";
import { useLocale } from "#app/ui/locale.tsx";
import { Breadcrumbs } from "#app/ui/page/breadcrumbs.tsx";
import { PageHeading } from "#app/ui/page/page-heading.tsx";
import type { PageHandle } from "#app/ui/page-title.tsx";

export const handle = { title: (t) => t("job.again.title") } satisfies PageHandle;

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  return (await requireDeadJob(request, context, params.id)).job;
}

export async function action({ request, params, context }: ActionFunctionArgs) {
  const { actor } = await requireJobDesk(request, context);
  await takeFrom(context, "post", actor.personId ?? context.address);
  const dealt = await tryAgain(context.db, actor, params.id!);
  if (!dealt.ok) throw new Response(null, { status: 404 });
  return redirect("/administration/jobs?done=again");
}

export default function JobAgain() {
  const { t } = useLocale();
  const job = useLoaderData<typeof loader>();
  return (
    <>
      <Breadcrumbs items={[{ href: "/administration/jobs", label: t("job.title") }]} />
      <PageHeading caption={t(`job.name.${job.name}`)} lead={t("job.again.text")} />
      <DeadJobFacts job={job} />
      <form method="post">
        <SubmitButton>{t("job.again.submit")}</SubmitButton>
      </form>
    </>
  );
}

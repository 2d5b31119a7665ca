import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { askBulk } from "#app/domain/decision/bulk.server.ts";
import { bulkInputFor, reasonsOf } from "#app/domain/decision/bulk.ts";
import { bulkPage, casesAsked, withTemplateInBulk } from "#app/http/bulk.server.ts";
import { fieldsSent, invalid, parseFormData, refused, sentForm } from "#app/http/forms.ts";
import { found, takeFrom } from "#app/http/guards.server.ts";
import { useLocale } from "#app/ui/locale.tsx";
import { BulkForm, BulkProblems, useBulkForm } from "#app/ui/moderation/bulk-form.tsx";
import { BulkOutcomes, BulkSelection } from "#app/ui/moderation/bulk-selection.tsx";
import { Breadcrumbs } from "#app/ui/page/breadcrumbs.tsx";
import { PageHeading } from "#app/ui/page/page-heading.tsx";
import type { PageHandle } from "#app/ui/page-title.tsx";

export const handle = { title: (t) => t("moderation.bulk.title") } satisfies PageHandle;

export function loader({ request, context }: LoaderFunctionArgs) {
  return bulkPage(request, context);
}

export async function action({ request, context }: ActionFunctionArgs) {
  const { actor, ids, outcome: asked } = await casesAsked(request, context, new Date());
  const outcome = found(asked);
  await takeFrom(context, "post", actor.personId ?? context.address);
  const sent = await sentForm(request);
  const typed = fieldsSent(sent);
  if (typed.template) {
    return { result: { initialValue: await withTemplateInBulk(context.db, actor, typed) } };
  }
  const form = parseFormData(sent, bulkInputFor(outcome));
  if (!form.ok) return invalid(form);

  const { ruleCode = null, label = null, asOf, ...reasons } = form.input;
  const bulk = await askBulk(context.db, actor, {
    ...{ contributionIds: ids, outcome, ruleCode, label },
    reasons: reasonsOf(reasons),
    asOf: new Date(asOf),
  });
  if (bulk.ok) return redirect(`/moderation/bulk/${bulk.bulkDecisionId}`);
  const isAboutRule = bulk.refusal === "no-such-rule";
  return refused(form, {
    [isAboutRule ? "ruleCode" : ""]: `moderation.bulk.refused.${isAboutRule ? "no-such-rule" : "nothing"}`,
  });
}

export default function Bulk() {
  const { t } = useLocale();
  const data = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const { outcome, count } = data;
  const state = useBulkForm(data.held ?? {}, answer?.result);
  return (
    <>
      <BulkProblems form={state.form} />
      <Breadcrumbs items={[{ href: "/moderation", label: t("queue.title") }]} />
      <PageHeading lead={t("moderation.bulk.count", { count })} />
      <BulkSelection data={data} />
      {count > 0 && outcome === null && <BulkOutcomes fields={data.fields} />}
      {count > 0 && outcome !== null && <BulkForm data={{ ...data, outcome }} state={state} />}
    </>
  );
}

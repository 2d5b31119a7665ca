import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { createReasonTemplate } from "#app/domain/rule/reason-template.server.ts";
import { ReasonTemplateInput } from "#app/domain/rule/reason-template.ts";
import { invalid, parseForm } from "#app/http/forms.ts";
import { takeFrom } from "#app/http/guards.server.ts";
import { heldForm } from "#app/http/held-form.server.ts";
import { atReasonsOf, reasonsRefused, ruleOptions } from "#app/http/reasons.server.ts";
import { useLocale } from "#app/ui/locale.tsx";
import { PageHeading } from "#app/ui/page/page-heading.tsx";
import type { PageHandle } from "#app/ui/page-title.tsx";
import { ReasonErrors, ReasonForm, useReasonForm } from "#app/ui/rule/reasons-form.tsx";
import { ReasonsTrail } from "#app/ui/rule/reasons-trail.tsx";

export const handle = { title: (t) => t("rule.reasons.new.title") } satisfies PageHandle;

export async function loader({ request, context }: LoaderFunctionArgs) {
  const { authority, language } = await atReasonsOf(request, context);
  return {
    authority: { slug: authority.slug, name: authority.name },
    rules: await ruleOptions(context.db, authority.id, language),
    values: (await heldForm(context.db, request)) ?? {},
  };
}

export async function action({ request, context }: ActionFunctionArgs) {
  const { actor, authority } = await atReasonsOf(request, context);
  await takeFrom(context, "post", actor.personId ?? context.address);
  const form = await parseForm(request, ReasonTemplateInput);
  if (!form.ok) return invalid(form);

  const created = await createReasonTemplate(context.db, actor, authority.id, form.input);
  if (!created.ok) return reasonsRefused(form, created.refusal);
  return redirect(`/moderation/reasons?authority=${authority.slug}&saved`);
}

export default function NewReasons() {
  const { t } = useLocale();
  const { authority, rules, values } = useLoaderData<typeof loader>();
  const used = useReasonForm(values, useActionData<typeof action>()?.result);
  return (
    <>
      <ReasonErrors form={used.form} />
      <ReasonsTrail authority={authority} />
      <PageHeading lead={t("rule.reasons.lead")} />
      <ReasonForm {...used} rules={rules} />
    </>
  );
}

import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { z } from "zod";
import { ruleById } from "#app/domain/rule/rule-history.server.ts";
import { retireRule } from "#app/domain/rule/rule-house.server.ts";
import { parseForm, refused } from "#app/http/forms.ts";
import { found } from "#app/http/guards.server.ts";
import { atRules, changingRules, houseRefused } from "#app/http/rules.server.ts";
import { ErrorSummary } from "#app/ui/form/error-summary.tsx";
import { PageForm, usePageForm } from "#app/ui/form/page-form.tsx";
import { SubmitButton } from "#app/ui/form/submit-button.tsx";
import { useLocale } from "#app/ui/locale.tsx";
import { PageHeading } from "#app/ui/page/page-heading.tsx";
import type { PageHandle } from "#app/ui/page-title.tsx";
import { RulesTrail } from "#app/ui/rule/admin-trail.tsx";

export const handle = { title: (t) => t("rule.retire.title") } satisfies PageHandle;

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const { authority, language } = await atRules(request, context, params.id);
  const { id, titles, authorityId } = found(await ruleById(context.db, params.ruleId ?? ""));
  if (authorityId !== authority.id) throw new Response(null, { status: 404 });
  return { authority, id, title: titles[language] };
}

export async function action({ request, params, context }: ActionFunctionArgs) {
  const { actor, authority } = await changingRules(request, context, params.id);
  const form = await parseForm(request, z.object({}));
  const retired = await retireRule(context.db, actor, params.ruleId ?? "");
  if (!retired.ok) return refused(form, { "": houseRefused(retired.refusal) });
  return redirect(`/administration/authorities/${authority.id}/rules?saved`);
}

export default function RetireRule() {
  const { t } = useLocale();
  const { authority, id, title } = useLoaderData<typeof loader>();
  const { form } = usePageForm({ result: useActionData<typeof action>()?.result });
  return (
    <>
      <ErrorSummary form={form} />
      <RulesTrail authority={authority} deep />
      <PageHeading lead={title} />
      <p className="measure">{t("rule.retire.text")}</p>
      <PageForm form={form}>
        <p className="row">
          <SubmitButton variant="danger">{t("rule.retire.submit")}</SubmitButton>
          <a href={`/administration/authorities/${authority.id}/rules/${id}`}>{t("rule.cancel")}</a>
        </p>
      </PageForm>
    </>
  );
}

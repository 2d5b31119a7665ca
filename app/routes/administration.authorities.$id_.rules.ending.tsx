import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { z } from "zod";
import { endHouse } from "#app/domain/rule/rule-house.server.ts";
import { parseForm, refused } from "#app/http/forms.ts";
import { atRules, changingRules, houseRefused } from "#app/http/rules.server.ts";
import { ErrorSummary } from "#app/ui/form/error-summary.tsx";
import { PageForm, usePageForm } from "#app/ui/form/page-form.tsx";
import { SubmitButton } from "#app/ui/form/submit-button.tsx";
import { useLocale } from "#app/ui/locale.tsx";
import { PageHeading } from "#app/ui/page/page-heading.tsx";
import type { PageHandle } from "#app/ui/page-title.tsx";
import { RulesTrail } from "#app/ui/rule/admin-trail.tsx";

export const handle = { title: (t) => t("rule.end.title") } satisfies PageHandle;

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const { authority } = await atRules(request, context, params.id);
  return { authority };
}

export async function action({ request, params, context }: ActionFunctionArgs) {
  const { actor, authority } = await changingRules(request, context, params.id);
  const form = await parseForm(request, z.object({}));
  const changed = await endHouse(context.db, actor, authority.id);
  if (!changed.ok) return refused(form, { "": houseRefused(changed.refusal) });
  return redirect(`/administration/authorities/${authority.id}/rules?saved`);
}

export default function EndHouse() {
  const { t } = useLocale();
  const { authority } = useLoaderData<typeof loader>();
  const { form } = usePageForm({ result: useActionData<typeof action>()?.result });
  return (
    <>
      <ErrorSummary form={form} />
      <RulesTrail authority={authority} deep />
      <PageHeading caption={authority.name} />
      <p className="measure">{t("rule.end.text")}</p>
      <p className="measure">{t("rule.kept")}</p>
      <PageForm form={form}>
        <p className="row">
          <SubmitButton variant="danger">{t("rule.end.submit")}</SubmitButton>
          <a href={`/administration/authorities/${authority.id}/rules`}>{t("rule.cancel")}</a>
        </p>
      </PageForm>
    </>
  );
}

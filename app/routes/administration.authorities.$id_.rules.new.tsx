import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { fieldsOf, type RuleFields } from "#app/domain/rule/rule-fields.ts";
import { retiredRules } from "#app/domain/rule/rule-history.server.ts";
import { addRule } from "#app/domain/rule/rule-house.server.ts";
import { contentTyped, RuleInput } from "#app/domain/rule/rule-input.ts";
import { invalid, parseForm, refused } from "#app/http/forms.ts";
import { found } from "#app/http/guards.server.ts";
import { heldForm } from "#app/http/held-form.server.ts";
import { atRules, changingRules, houseRefused } from "#app/http/rules.server.ts";
import { useLocale } from "#app/ui/locale.tsx";
import { PageHeading } from "#app/ui/page/page-heading.tsx";
import type { PageHandle } from "#app/ui/page-title.tsx";
import { RulesTrail } from "#app/ui/rule/admin-trail.tsx";
import { RuleErrors, RuleForm, useRuleForm } from "#app/ui/rule/rule-form.tsx";

export const handle = { title: (t) => t("rule.new.title") } satisfies PageHandle;

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const { authority } = await atRules(request, context, params.id);
  const again = againAsked(request);
  const retired =
    again && found((await retiredRules(context.db, authority.id)).find((one) => one.id === again));
  const blank: Partial<RuleFields> = { "may-hide": "on", longestSuspension: "0" };
  const held = await heldForm(context.db, request);
  return { authority, values: held ?? (retired ? fieldsOf(retired) : blank) };
}

export async function action({ request, params, context }: ActionFunctionArgs) {
  const { actor, authority } = await changingRules(request, context, params.id);
  const again = againAsked(request);
  const form = await parseForm(request, RuleInput);
  if (!form.ok) return invalid(form);

  const added = await addRule(context.db, actor, authority.id, contentTyped(form.input), { again });
  if (!added.ok) return refused(form, { "": houseRefused(added.refusal) });
  return redirect(`/administration/authorities/${authority.id}/rules?saved`);
}

/** A retired rule that is taken up again. */
function againAsked(request: Request): string | null {
  return new URL(request.url).searchParams.get("again");
}

export default function NewRule() {
  const { t } = useLocale();
  const { authority, values } = useLoaderData<typeof loader>();
  const used = useRuleForm(values, useActionData<typeof action>()?.result);
  return (
    <>
      <RuleErrors form={used.form} />
      <RulesTrail authority={authority} deep />
      <PageHeading caption={authority.name} lead={t("rule.new.lead")} />
      <RuleForm {...used} submit={t("rule.new.submit")} />
    </>
  );
}

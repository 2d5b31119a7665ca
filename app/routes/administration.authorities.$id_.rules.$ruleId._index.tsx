import { type ActionFunctionArgs, data, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { ruleDifference } from "#app/domain/rule/rule-difference.ts";
import { fieldsOf, type RuleFields } from "#app/domain/rule/rule-fields.ts";
import { ruleById } from "#app/domain/rule/rule-history.server.ts";
import { changeRule } from "#app/domain/rule/rule-house.server.ts";
import { contentTyped, RuleInput } from "#app/domain/rule/rule-input.ts";
import { type FormAnswer, invalid, parseForm, refused } from "#app/http/forms.ts";
import { found } from "#app/http/guards.server.ts";
import { heldForm } from "#app/http/held-form.server.ts";
import { atRules, changingRules, houseRefused } from "#app/http/rules.server.ts";
import { HiddenFields } from "#app/ui/form/hidden-fields.tsx";
import { SubmitButton } from "#app/ui/form/submit-button.tsx";
import { useLocale } from "#app/ui/locale.tsx";
import { PageHeading } from "#app/ui/page/page-heading.tsx";
import type { PageHandle } from "#app/ui/page-title.tsx";
import { RulesTrail } from "#app/ui/rule/admin-trail.tsx";
import { LanguagesLeft, RuleChanges } from "#app/ui/rule/rule-changes.tsx";
import { RuleErrors, RuleForm, useRuleForm } from "#app/ui/rule/rule-form.tsx";

type Data = Awaited<ReturnType<typeof loader>>;

export const handle = {
  title: (t, { title }: Data) => t("rule.change.title", { title }),
} satisfies PageHandle;

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const { authority, language } = await atRules(request, context, params.id);
  const rule = found(await ruleById(context.db, params.ruleId ?? ""));
  if (rule.authorityId !== authority.id) throw new Response(null, { status: 404 });
  const values = (await heldForm(context.db, request)) ?? fieldsOf(rule);
  return { authority, id: rule.id, version: rule.version, title: rule.titles[language], values };
}

/** Shows first what changes; changes it when that was seen. */
export async function action({ request, params, context }: ActionFunctionArgs) {
  const { actor, authority, own } = await changingRules(request, context, params.id);
  const form = await parseForm(request, RuleInput);
  if (!form.ok) return invalid(form);

  const content = contentTyped(form.input);
  if (form.input.confirmed) {
    const changed = await changeRule(context.db, actor, params.ruleId ?? "", content);
    if (!changed.ok) return refused(form, { "": houseRefused(changed.refusal) });
    return redirect(`/administration/authorities/${authority.id}/rules?saved`);
  }
  const rule = own.find((one) => one.id === params.ruleId);
  if (!rule) return refused(form, { "": "rule.refused.changed-meanwhile" });
  const changes = ruleDifference(rule, content);
  if (changes.length === 0) return refused(form, { "": "rule.refused.nothing-changed" });
  return data<Checked>({ result: null, changes, typed: fieldsOf(content) });
}

interface Checked extends Omit<FormAnswer, "result"> {
  result: null;
  changes: ReturnType<typeof ruleDifference>;
  typed: RuleFields;
}

export default function ChangeRule() {
  const { t } = useLocale();
  const { authority, id, version, values } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const checked = answer && "changes" in answer ? answer : null;
  const used = useRuleForm(checked?.typed ?? values, answer?.result);
  const here = `/administration/authorities/${authority.id}/rules`;
  return (
    <>
      <RuleErrors form={used.form} />
      <RulesTrail authority={authority} deep />
      <PageHeading
        caption={t("rule.version", { version })}
        lead={t(checked ? "rule.change.check" : "rule.change.lead")}
      />
      {checked && (
        <section className="stack panel">
          <h2>{t("rule.change.difference")}</h2>
          <RuleChanges changes={checked.changes} />
          <LanguagesLeft changes={checked.changes} />
          <p className="measure">{t("rule.kept")}</p>
          <form method="post" className="row">
            <HiddenFields values={{ ...checked.typed, confirmed: "on" }} />
            <SubmitButton>{t("rule.change.confirm")}</SubmitButton>
            <a href={here}>{t("rule.cancel")}</a>
          </form>
        </section>
      )}
      {checked && <h2>{t("rule.change.again")}</h2>}
      <RuleForm {...used} submit={t("rule.change.submit")} quiet={checked !== null} />
      {!checked && (
        <p>
          <a href={`${here}/${id}/retirement`}>{t("rule.retire.title")}</a>
        </p>
      )}
    </>
  );
}

import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { z } from "zod";
import { authorityById } from "#app/domain/authority/authority.server.ts";
import { changeReasonTemplate, reasonTemplateFor } from "#app/domain/rule/reason-template.server.ts";
import { ReasonTemplateInput } from "#app/domain/rule/reason-template.ts";
import { invalid, parseForm } from "#app/http/forms.ts";
import { found, requireRoleAnywhere, takeFrom } from "#app/http/guards.server.ts";
import { heldForm } from "#app/http/held-form.server.ts";
import { reasonsRefused, ruleOptions } from "#app/http/reasons.server.ts";
import { useLocale } from "#app/ui/locale.tsx";
import { PageHeading } from "#app/ui/page/page-heading.tsx";
import type { PageHandle } from "#app/ui/page-title.tsx";
import { ReasonErrors, ReasonForm, useReasonForm } from "#app/ui/rule/reasons-form.tsx";
import { ReasonsTrail } from "#app/ui/rule/reasons-trail.tsx";

type Data = Awaited<ReturnType<typeof loader>>;

export const handle = {
  title: (t, { name }: Data) => t("rule.reasons.change.title", { name }),
} satisfies PageHandle;

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const { db } = context;
  const { actor, language } = await requireRoleAnywhere(request, context, "moderator");
  const template = found(await reasonTemplateFor(db, actor, params.id ?? ""));
  const { slug, name } = found(await authorityById(db, template.authorityId));
  const { es = "", pt = "", en = "", fr = "" } = template.texts;
  const written = { name: template.name, ruleCode: template.ruleCode ?? "" };
  return {
    authority: { slug, name },
    id: template.id,
    name: template.name,
    seen: template.changedAt,
    rules: await ruleOptions(db, template.authorityId, language),
    values: (await heldForm(db, request)) ?? { ...written, textEs: es, textPt: pt, textEn: en, textFr: fr },
  };
}

const seen = z.object({ seen: z.string().max(40).optional() });

export async function action({ request, params, context }: ActionFunctionArgs) {
  const { actor } = await requireRoleAnywhere(request, context, "moderator");
  await takeFrom(context, "post", actor.personId ?? context.address);
  const form = await parseForm(request, ReasonTemplateInput.and(seen));
  if (!form.ok) return invalid(form);

  const changed = await changeReasonTemplate(context.db, actor, params.id ?? "", form.input);
  if (!changed.ok) return reasonsRefused(form, changed.refusal);
  const template = found(await reasonTemplateFor(context.db, actor, params.id ?? ""));
  const { slug } = found(await authorityById(context.db, template.authorityId));
  return redirect(`/moderation/reasons?authority=${slug}&saved`);
}

export default function ChangeReasons() {
  const { t } = useLocale();
  const { authority, id, seen, rules, values } = useLoaderData<typeof loader>();
  const used = useReasonForm(values, useActionData<typeof action>()?.result);
  return (
    <>
      <ReasonErrors form={used.form} />
      <ReasonsTrail authority={authority} />
      <PageHeading />
      <ReasonForm {...used} rules={rules} seen={used.fields.seen.initialValue ?? seen} />
      <p>
        <a href={`/moderation/reasons/${id}/removal`}>{t("rule.reasons.removal")}</a>
      </p>
    </>
  );
}

import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { z } from "zod";
import { beginReasonTemplates } from "#app/domain/rule/reason-template.server.ts";
import { reasonExamples } from "#app/domain/rule/reason-template-examples.ts";
import { parseForm } from "#app/http/forms.ts";
import { takeFrom } from "#app/http/guards.server.ts";
import { atReasonsOf, reasonsRefused } from "#app/http/reasons.server.ts";
import { ErrorSummary } from "#app/ui/form/error-summary.tsx";
import { PageForm, usePageForm } from "#app/ui/form/page-form.tsx";
import { SubmitButton } from "#app/ui/form/submit-button.tsx";
import { useLocale } from "#app/ui/locale.tsx";
import { PageHeading } from "#app/ui/page/page-heading.tsx";
import type { PageHandle } from "#app/ui/page-title.tsx";
import { ReasonsTrail } from "#app/ui/rule/reasons-trail.tsx";

export const handle = { title: (t) => t("rule.reasons.examples.title") } satisfies PageHandle;

export async function loader({ request, context }: LoaderFunctionArgs) {
  const { authority, language } = await atReasonsOf(request, context);
  return {
    authority: { slug: authority.slug, name: authority.name },
    examples: reasonExamples.map(({ names, texts }) => ({ name: names[language], text: texts[language] })),
  };
}

export async function action({ request, context }: ActionFunctionArgs) {
  const { actor, authority } = await atReasonsOf(request, context);
  await takeFrom(context, "post", actor.personId ?? context.address);
  const form = await parseForm(request, z.object({}));
  const begun = await beginReasonTemplates(context.db, actor, authority.id);
  if (!begun.ok) return reasonsRefused(form, begun.refusal);
  return redirect(`/moderation/reasons?authority=${authority.slug}&saved`);
}

export default function ReasonExamples() {
  const { t } = useLocale();
  const { authority, examples } = useLoaderData<typeof loader>();
  const { form } = usePageForm({ result: useActionData<typeof action>()?.result });
  return (
    <>
      <ErrorSummary form={form} />
      <ReasonsTrail authority={authority} />
      <PageHeading lead={t("rule.reasons.examples.lead")} />
      {examples.map(({ name, text }) => (
        <section key={name} className="stack measure" data-gap="s">
          <h2>{name}</h2>
          <p>{text}</p>
        </section>
      ))}
      <PageForm keyed form={form}>
        <p className="row">
          <SubmitButton>{t("rule.reasons.examples.submit")}</SubmitButton>
          <a href={`/moderation/reasons?authority=${authority.slug}`}>{t("rule.cancel")}</a>
        </p>
      </PageForm>
    </>
  );
}

import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { z } from "zod";
import { hasPassword } from "#app/domain/person/account.server.ts";
import { askToChangeEmail } from "#app/domain/person/email-change.server.ts";
import { foldEmail } from "#app/domain/person/person.ts";
import { EmailAddress, Password } from "#app/domain/person/sign-in.ts";
import { invalid, parseForm, refused } from "#app/http/forms.ts";
import { requirePerson, takeFrom } from "#app/http/guards.server.ts";
import { ErrorSummary } from "#app/ui/form/error-summary.tsx";
import { PageForm, usePageForm } from "#app/ui/form/page-form.tsx";
import { SubmitButton } from "#app/ui/form/submit-button.tsx";
import { TextField } from "#app/ui/form/text-field.tsx";
import { useLocale } from "#app/ui/locale.tsx";
import { Breadcrumbs } from "#app/ui/page/breadcrumbs.tsx";
import { PageHeading } from "#app/ui/page/page-heading.tsx";
import type { PageHandle } from "#app/ui/page-title.tsx";

export const handle = { title: (t) => t("person.email-change.title") } satisfies PageHandle;

const Input = z.object({ email: EmailAddress, current: Password.optional() });

export async function loader({ request, context }: LoaderFunctionArgs) {
  const { person } = await requirePerson(request, context);
  return { email: person.email, hasPassword: await hasPassword(context.db, person.id) };
}

export async function action({ request, context }: ActionFunctionArgs) {
  const { actor, person } = await requirePerson(request, context);
  await takeFrom(context, "account", person.email);
  const form = await parseForm(request, Input);
  if (!form.ok) return invalid(form);

  const { email, current } = form.input;
  await takeFrom(context, "letter", foldEmail(email));
  const { origin } = context.environment;
  const asked = await askToChangeEmail(context.db, actor, { email, password: current, origin });
  if (asked.ok) return redirect("/check-your-mail");
  if (asked.refusal === "wrong") return refused(form, { current: "person.password.wrong" });
  return refused(form, { email: "person.email-change.same" });
}

export default function ChangeEmail() {
  const { t } = useLocale();
  const { email, hasPassword } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const { form, fields } = usePageForm<z.infer<typeof Input>>({ result: answer?.result });
  const labels = { email: t("person.email-change.new"), current: t("person.email-change.current") };
  return (
    <>
      <ErrorSummary form={form} labels={labels} />
      <Breadcrumbs items={[{ href: "/account", label: t("person.account.title") }]} />
      <PageHeading lead={t("person.email-change.lead", { email })} />
      <PageForm form={form}>
        <TextField field={fields.email} label={labels.email} type="email" autoComplete="email" />
        {hasPassword && (
          <TextField
            field={fields.current}
            label={labels.current}
            hint={t("person.email-change.current.hint")}
            type="password"
            autoComplete="current-password"
          />
        )}
        <SubmitButton>{t("person.send-link")}</SubmitButton>
      </PageForm>
    </>
  );
}

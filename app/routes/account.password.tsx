import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import type { z } from "zod";
import { hasPassword } from "#app/domain/person/account.server.ts";
import { passwordMessage, shortestPassword } from "#app/domain/person/password.ts";
import { changePassword } from "#app/domain/person/password-change.server.ts";
import { NewPasswordInput, Password } from "#app/domain/person/sign-in.ts";
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

export const handle = { title: (t) => t("person.new-password.title") } satisfies PageHandle;

const Input = NewPasswordInput.extend({ current: Password.optional() });

export async function loader({ request, context }: LoaderFunctionArgs) {
  const { person } = await requirePerson(request, context);
  return { email: person.email, hasPassword: await hasPassword(context.db, person.id) };
}

export async function action({ request, context }: ActionFunctionArgs) {
  const { actor, person, sessionId } = await requirePerson(request, context);
  await takeFrom(context, "account", person.email);
  const form = await parseForm(request, Input);
  if (!form.ok) return invalid(form);

  const { origin } = context.environment;
  const changed = await changePassword(context.db, actor, { ...form.input, sessionId, origin });
  if (changed.ok) return redirect("/account?saved");
  if (changed.refusal === "wrong") return refused(form, { current: "person.password.wrong" });
  return refused(form, { password: passwordMessage(changed.refusal) });
}

export default function ChangePassword() {
  const { t } = useLocale();
  const { email, hasPassword } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const { form, fields } = usePageForm<z.infer<typeof Input>>({ result: answer?.result });
  const labels = { current: t("person.email-change.current"), password: t("person.new-password") };
  return (
    <>
      <ErrorSummary form={form} labels={labels} />
      <Breadcrumbs items={[{ href: "/account", label: t("person.account.title") }]} />
      <PageHeading lead={t("person.new-password.everywhere")} />
      <PageForm form={form}>
        {/* Lets a password manager know whose password this is. */}
        <input type="hidden" autoComplete="username" value={email} />
        {hasPassword && (
          <TextField
            field={fields.current}
            label={labels.current}
            hint={t("person.email-change.current.hint")}
            type="password"
            autoComplete="current-password"
          />
        )}
        <TextField
          field={fields.password}
          label={labels.password}
          hint={t("person.new-password.hint", { min: shortestPassword })}
          type="password"
          autoComplete="new-password"
        />
        <SubmitButton>{t("person.new-password.submit")}</SubmitButton>
      </PageForm>
    </>
  );
}

import { type ActionFunctionArgs, data, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { z } from "zod";
import {
  appointFirstAdministrator,
  becomeFirstAdministrator,
  isGoodFirstLink,
} from "#app/domain/person/first-administrator.server.ts";
import { passwordMessage, shortestPassword } from "#app/domain/person/password.ts";
import { EmailAddress, Password, PersonName } from "#app/domain/person/sign-in.ts";
import { enter } from "#app/http/enter.server.ts";
import { invalid, parseForm, refused } from "#app/http/forms.ts";
import { takeFrom } from "#app/http/guards.server.ts";
import { samePage } from "#app/http/next-page.ts";
import { readerOf } from "#app/http/reader.server.ts";
import { ErrorSummary } from "#app/ui/form/error-summary.tsx";
import { PageForm, usePageForm } from "#app/ui/form/page-form.tsx";
import { SubmitButton } from "#app/ui/form/submit-button.tsx";
import { TextField } from "#app/ui/form/text-field.tsx";
import { useLocale } from "#app/ui/locale.tsx";
import { PageHeading } from "#app/ui/page/page-heading.tsx";
import type { PageHandle } from "#app/ui/page-title.tsx";
import { LinkOver } from "#app/ui/person/link-over.tsx";

export const handle = {
  title: (t, { isGood }: { isGood: boolean }) => t(isGood ? "person.first.title" : "person.link-over.title"),
} satisfies PageHandle;

const Input = z.object({ email: EmailAddress, name: PersonName, password: Password });

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const isGood = await isGoodFirstLink(context.db, params.token!);
  const { person } = await readerOf(request, context);
  const me = person && { name: person.name, email: person.email };
  return data({ isGood, me }, isGood ? 200 : 410);
}

export async function action({ request, params, context }: ActionFunctionArgs) {
  await takeFrom(context, "signIn");
  const token = params.token!;
  const { actor, person, language } = await readerOf(request, context);
  if (person) {
    const appointed = await appointFirstAdministrator(context.db, actor, token);
    return redirect(appointed.ok ? "/administration" : samePage(request));
  }
  const form = await parseForm(request, Input);
  if (!form.ok) return invalid(form);

  const made = await becomeFirstAdministrator(context.db, { ...form.input, token, language });
  if (made.ok) {
    await enter(request, context, made.personId);
    return redirect("/administration");
  }
  if (made.refusal === "link-over") return redirect(samePage(request));
  if (made.refusal === "email-taken") return refused(form, { email: "person.first.email-taken" });
  return refused(form, { password: passwordMessage(made.refusal) });
}

export default function FirstAdministrator() {
  const { t } = useLocale();
  const { isGood, me } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const { form, fields } = usePageForm<z.infer<typeof Input>>({ result: answer?.result });
  const labels = { email: t("person.email"), name: t("person.name"), password: t("person.password") };
  if (!isGood) return <LinkOver text={t("person.first.over.text")} />;
  if (me) {
    return (
      <>
        <PageHeading lead={t("person.first.as-me", me)} />
        <form method="post">
          <SubmitButton>{t("person.first.as-me.submit")}</SubmitButton>
        </form>
      </>
    );
  }
  return (
    <>
      <ErrorSummary form={form} labels={labels} />
      <PageHeading lead={t("person.first.lead")} />
      <PageForm form={form}>
        <TextField field={fields.email} label={labels.email} type="email" autoComplete="username" />
        <TextField field={fields.name} label={labels.name} hint={t("person.name.hint")} autoComplete="name" />
        <TextField
          field={fields.password}
          label={labels.password}
          hint={t("person.new-password.hint", { min: shortestPassword })}
          type="password"
          autoComplete="new-password"
        />
        <SubmitButton>{t("person.first.submit")}</SubmitButton>
      </PageForm>
    </>
  );
}

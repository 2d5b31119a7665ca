import { type ActionFunctionArgs, data, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import type { z } from "zod";
import { passwordMessage, shortestPassword } from "#app/domain/person/password.ts";
import { isGoodResetLink, resetPassword } from "#app/domain/person/password-change.server.ts";
import { NewPasswordInput } from "#app/domain/person/sign-in.ts";
import { enter } from "#app/http/enter.server.ts";
import { invalid, parseForm, refused } from "#app/http/forms.ts";
import { takeFrom } from "#app/http/guards.server.ts";
import { nextPage, samePage, withOnwards } from "#app/http/next-page.ts";
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
  title: (t, { isGood }: { isGood: boolean }) =>
    t(isGood ? "person.new-password.title" : "person.link-over.title"),
} satisfies PageHandle;

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const isGood = await isGoodResetLink(context.db, params.token!);
  const again = withOnwards("/password-reset", new URL(request.url));
  return data({ isGood, again }, isGood ? 200 : 410);
}

export async function action({ request, params, context }: ActionFunctionArgs) {
  await takeFrom(context, "signIn");
  const form = await parseForm(request, NewPasswordInput);
  if (!form.ok) return invalid(form);

  const { actor } = await readerOf(request, context);
  const { origin } = context.environment;
  const reset = await resetPassword(context.db, actor, { ...form.input, token: params.token!, origin });
  if (reset.ok) {
    await enter(request, context, reset.personId);
    return redirect(nextPage(new URL(request.url)));
  }
  if (reset.refusal === "link-over") return redirect(samePage(request));
  return refused(form, { password: passwordMessage(reset.refusal) });
}

export default function ChooseNewPassword() {
  const { t } = useLocale();
  const { isGood, again } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const { form, fields } = usePageForm<z.infer<typeof NewPasswordInput>>({ result: answer?.result });
  if (!isGood) return <LinkOver again={again} />;
  return (
    <>
      <ErrorSummary form={form} labels={{ password: t("person.new-password") }} />
      <PageHeading lead={t("person.new-password.everywhere")} />
      <PageForm form={form}>
        <TextField
          field={fields.password}
          label={t("person.new-password")}
          hint={t("person.new-password.hint", { min: shortestPassword })}
          type="password"
          autoComplete="new-password"
        />
        <SubmitButton>{t("person.new-password.submit")}</SubmitButton>
      </PageForm>
    </>
  );
}

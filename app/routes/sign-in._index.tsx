import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import type { z } from "zod";
import { foldEmail } from "#app/domain/person/person.ts";
import { signIn } from "#app/domain/person/sign-in.server.ts";
import { SignInInput } from "#app/domain/person/sign-in.ts";
import { enter } from "#app/http/enter.server.ts";
import { invalid, parseForm, refused } from "#app/http/forms.ts";
import { takeFrom } from "#app/http/guards.server.ts";
import { nextPage, withOnwards } from "#app/http/next-page.ts";
import { readerOf } from "#app/http/reader.server.ts";
import { ErrorSummary } from "#app/ui/form/error-summary.tsx";
import { PageForm, usePageForm } from "#app/ui/form/page-form.tsx";
import { SubmitButton } from "#app/ui/form/submit-button.tsx";
import { TextField } from "#app/ui/form/text-field.tsx";
import { useLocale } from "#app/ui/locale.tsx";
import { Notice } from "#app/ui/page/notice.tsx";
import { PageHeading } from "#app/ui/page/page-heading.tsx";
import type { PageHandle } from "#app/ui/page-title.tsx";

export const handle = { title: (t) => t("person.sign-in.title") } satisfies PageHandle;

export async function loader({ request, context }: LoaderFunctionArgs) {
  const url = new URL(request.url);
  const { person } = await readerOf(request, context);
  if (person) throw redirect(nextPage(url));
  return {
    held: url.searchParams.has("held"),
    byLink: withOnwards("/sign-in-link", url),
    forgotten: withOnwards("/password-reset", url),
    signUp: withOnwards("/sign-up", url),
  };
}

export async function action({ request, context }: ActionFunctionArgs) {
  await takeFrom(context, "signIn");
  const form = await parseForm(request, SignInInput);
  if (!form.ok) return invalid(form);

  await takeFrom(context, "account", foldEmail(form.input.email));
  const signedIn = await signIn(context.db, form.input);
  if (!signedIn.ok) return refused(form, { email: "person.sign-in.wrong" });
  await enter(request, context, signedIn.personId);
  return redirect(nextPage(new URL(request.url)));
}

export default function SignIn() {
  const { t } = useLocale();
  const data = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const { form, fields } = usePageForm<z.infer<typeof SignInInput>>({ result: answer?.result });
  return (
    <>
      <ErrorSummary form={form} labels={{ email: t("person.email"), password: t("person.password") }} />
      <PageHeading />
      {data.held && <Notice>{<p>{t("person.sign-in.held")}</p>}</Notice>}
      <PageForm form={form}>
        <TextField field={fields.email} label={t("person.email")} type="email" autoComplete="username" />
        <TextField
          field={fields.password}
          label={t("person.password")}
          type="password"
          autoComplete="current-password"
        />
        <SubmitButton>{t("person.sign-in.title")}</SubmitButton>
      </PageForm>
      <h2>{t("person.sign-in.others")}</h2>
      <ul>
        <li>
          <a href={data.byLink}>{t("person.sign-in.by-link")}</a>
        </li>
        <li>
          <a href={data.forgotten}>{t("person.sign-in.forgotten")}</a>
        </li>
        <li>
          <a href={data.signUp}>{t("person.sign-in.sign-up")}</a>
        </li>
      </ul>
    </>
  );
}

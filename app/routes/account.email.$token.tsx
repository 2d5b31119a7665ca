import { type ActionFunctionArgs, data, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { confirmEmail, emailToConfirm } from "#app/domain/person/email-change.server.ts";
import { takeFrom } from "#app/http/guards.server.ts";
import { samePage } from "#app/http/next-page.ts";
import { readerOf } from "#app/http/reader.server.ts";
import { SubmitButton } from "#app/ui/form/submit-button.tsx";
import { useLocale } from "#app/ui/locale.tsx";
import { Notice } from "#app/ui/page/notice.tsx";
import { PageHeading } from "#app/ui/page/page-heading.tsx";
import type { PageHandle } from "#app/ui/page-title.tsx";
import { LinkOver } from "#app/ui/person/link-over.tsx";

export const handle = {
  title: (t, { email }: { email: string | null }) =>
    t(email === null ? "person.link-over.title" : "person.email-confirm.title"),
} satisfies PageHandle;

/** Works on whatever device the letter is read, signed in or not: the link itself is the proof. */
export async function loader({ params, context }: LoaderFunctionArgs) {
  const email = await emailToConfirm(context.db, params.token!);
  return data({ email }, email === null ? 410 : 200);
}

export async function action({ request, params, context }: ActionFunctionArgs) {
  await takeFrom(context, "signIn");
  const { actor, person } = await readerOf(request, context);
  const { origin } = context.environment;
  const confirmed = await confirmEmail(context.db, actor, { token: params.token!, origin });
  if (confirmed.ok) return redirect(person ? "/account?saved" : "/sign-in");
  if (confirmed.refusal === "email-taken") return data({ taken: true }, 409);
  return redirect(samePage(request));
}

export default function ConfirmEmail() {
  const { t } = useLocale();
  const { email } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  if (email === null) return <LinkOver again="/account/email" />;
  return (
    <>
      <PageHeading lead={t("person.email-confirm.text", { email })} />
      {answer?.taken ? (
        <Notice kind="warning" title={t("person.email-confirm.taken")} />
      ) : (
        <form method="post">
          <SubmitButton>{t("person.email-confirm.submit")}</SubmitButton>
        </form>
      )}
    </>
  );
}

import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { endToken } from "#app/domain/follower/end-token.server.ts";
import { askToFollow, follow, isFollowing } from "#app/domain/follower/follower.server.ts";
import { FollowInput } from "#app/domain/follower/follower.ts";
import { invalid, parseForm } from "#app/http/forms.ts";
import { takeFrom } from "#app/http/guards.server.ts";
import { readerOf } from "#app/http/reader.server.ts";
import { titleFor } from "#app/http/reading.server.ts";
import { publishedConsultation } from "#app/http/taking-part.server.ts";
import { ErrorSummary } from "#app/ui/form/error-summary.tsx";
import { PageForm, usePageForm } from "#app/ui/form/page-form.tsx";
import { SubmitButton } from "#app/ui/form/submit-button.tsx";
import { TextField } from "#app/ui/form/text-field.tsx";
import { useLocale } from "#app/ui/locale.tsx";
import { Breadcrumbs } from "#app/ui/page/breadcrumbs.tsx";
import { Notice } from "#app/ui/page/notice.tsx";
import { PageHeading } from "#app/ui/page/page-heading.tsx";
import type { PageHandle } from "#app/ui/page-title.tsx";

export const handle = { title: (t) => t("answer.follow.title") } satisfies PageHandle;

export async function loader({ request, context, params }: LoaderFunctionArgs) {
  const consultation = await publishedConsultation(context.db, params.slug);
  const { actor, person } = await readerOf(request, context);
  return {
    consultation: { slug: consultation.slug, ...(await titleFor(request, context, consultation)) },
    email: person?.email ?? null,
    isFollowing: await isFollowing(context.db, actor, consultation.id),
  };
}

/** Whoever is signed in is told at the address of the account; others give one and confirm it. */
export async function action({ request, context, params }: ActionFunctionArgs) {
  const { db, environment, secret } = context;
  const consultation = await publishedConsultation(db, params.slug);
  const { actor, person, language } = await readerOf(request, context);
  if (person) {
    await follow(db, actor, consultation, language);
    return redirect(`/consultations/${consultation.slug}/following`);
  }
  await takeFrom(context, "link");
  const form = await parseForm(request, FollowInput);
  if (!form.ok) return invalid(form);

  const { email } = form.input;
  await takeFrom(context, "letter", email);
  await takeFrom(context, "following", email);
  const endPath = (id: string) => `/following/${endToken(secret, id)}/end`;
  await askToFollow(db, consultation, { email, language, origin: environment.origin, endPath });
  return redirect(`/consultations/${consultation.slug}/following/asked`);
}

export default function Following() {
  const { t, language } = useLocale();
  const { consultation, email, isFollowing } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const { form, fields } = usePageForm<{ email: string }>({ result: answer?.result });
  const label = t("answer.follow.email");
  const here = `/consultations/${consultation.slug}`;
  return (
    <>
      <ErrorSummary form={form} labels={{ email: label }} />
      <Breadcrumbs
        items={[
          { href: "/consultations", label: t("common.consultations") },
          { href: here, label: consultation.title, lang: consultation.titleLang },
        ]}
      />
      <PageHeading
        caption={
          <span lang={consultation.titleLang === language ? undefined : consultation.titleLang}>
            {consultation.title}
          </span>
        }
        lead={t("answer.follow.lead")}
      />
      {email === null ? (
        <>
          <PageForm form={form}>
            <TextField
              field={fields.email}
              label={label}
              hint={t("answer.follow.email.hint")}
              type="email"
              autoComplete="email"
              spellCheck={false}
            />
            <SubmitButton>{t("answer.follow.ask")}</SubmitButton>
          </PageForm>
          <p className="measure muted">{t("answer.follow.apart")}</p>
        </>
      ) : isFollowing ? (
        <>
          <Notice kind="success" title={t("answer.follow.is")}>
            <p>{t("answer.follow.is.text", { email })}</p>
          </Notice>
          <form method="post" action={`${here}/following/end`}>
            <SubmitButton variant="quiet">{t("answer.follow.end")}</SubmitButton>
          </form>
        </>
      ) : (
        <form method="post" className="stack">
          <p>{t("answer.follow.account", { email })}</p>
          <SubmitButton>{t("answer.follow.start")}</SubmitButton>
        </form>
      )}
    </>
  );
}

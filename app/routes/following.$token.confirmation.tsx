import { type ActionFunctionArgs, data, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { confirmFollowing, followingToConfirm } from "#app/domain/follower/follower.server.ts";
import { takeFrom } from "#app/http/guards.server.ts";
import { samePage } from "#app/http/next-page.ts";
import { SubmitButton } from "#app/ui/form/submit-button.tsx";
import { useLocale } from "#app/ui/locale.tsx";
import { Notice } from "#app/ui/page/notice.tsx";
import { PageHeading } from "#app/ui/page/page-heading.tsx";
import type { PageHandle } from "#app/ui/page-title.tsx";

type Data = { following: { slug: string; title: string } | null; done: boolean };

export const handle = {
  title: (t, { following, done }: Data) =>
    t(
      following === null
        ? "answer.follow.over.title"
        : done
          ? "answer.follow.is"
          : "answer.follow.confirm.title",
    ),
} satisfies PageHandle;

/** Opening a link changes nothing: programs that check mail open them too. */
export async function loader({ params, context }: LoaderFunctionArgs) {
  const following = await followingToConfirm(context.db, params.token!);
  const done = following !== null && following.confirmedAt !== null;
  return data(
    { following: following && { slug: following.slug, title: following.title }, done },
    following === null ? 410 : 200,
  );
}

export async function action({ request, params, context }: ActionFunctionArgs) {
  await takeFrom(context, "link");
  await confirmFollowing(context.db, params.token!);
  return redirect(samePage(request));
}

export default function ConfirmFollowing() {
  const { t } = useLocale();
  const { following, done } = useLoaderData<typeof loader>();
  if (following === null) return <PageHeading lead={t("answer.follow.over.text")} />;
  if (done) {
    return (
      <>
        <PageHeading />
        <Notice kind="success" title={t("answer.follow.confirmed", { title: following.title })} />
        <p>
          <a href={`/consultations/${following.slug}`}>{t("answer.follow.back")}</a>
        </p>
      </>
    );
  }
  return (
    <>
      <PageHeading lead={t("answer.follow.confirm.text", { title: following.title })} />
      <form method="post">
        <SubmitButton>{t("answer.follow.confirm.submit")}</SubmitButton>
      </form>
    </>
  );
}

import { type ActionFunctionArgs, data, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { followerOfToken } from "#app/domain/follower/end-token.server.ts";
import { endFollowing, followingById } from "#app/domain/follower/follower.server.ts";
import { found } from "#app/http/guards.server.ts";
import { SubmitButton } from "#app/ui/form/submit-button.tsx";
import { useLocale } from "#app/ui/locale.tsx";
import { PageHeading } from "#app/ui/page/page-heading.tsx";
import type { PageHandle } from "#app/ui/page-title.tsx";

type Data = { following: { slug: string; title: string } | null };

export const handle = {
  title: (t, { following }: Data) =>
    t(following === null ? "answer.follow.ended.title" : "answer.follow.end.title"),
} satisfies PageHandle;

/** Works from the letter, signed in or not. */
export async function loader({ params, context }: LoaderFunctionArgs) {
  const id = found(followerOfToken(context.secret, params.token ?? ""));
  const following = await followingById(context.db, id);
  const isOver = following === null || following.endedAt !== null;
  return data({ following: isOver ? null : { slug: following.slug, title: following.title } });
}

export async function action({ request, params, context }: ActionFunctionArgs) {
  const id = found(followerOfToken(context.secret, params.token ?? ""));
  await endFollowing(context.db, id);
  return redirect(new URL(request.url).pathname);
}

export default function EndFollowing() {
  const { t } = useLocale();
  const { following } = useLoaderData<typeof loader>();
  if (following === null) return <PageHeading lead={t("answer.follow.ended.text")} />;
  return (
    <>
      <PageHeading lead={t("answer.follow.end.text", { title: following.title })} />
      <form method="post">
        <SubmitButton>{t("answer.follow.end")}</SubmitButton>
      </form>
    </>
  );
}

import { type ActionFunctionArgs, data, type LoaderFunctionArgs } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { decidingRefusal } from "#app/domain/appeal/deciders.server.ts";
import { openSealedWords } from "#app/domain/appeal/words.server.ts";
import { appealAtDesk } from "#app/http/appeal.server.ts";
import { SubmitButton } from "#app/ui/form/submit-button.tsx";
import { useLocale } from "#app/ui/locale.tsx";
import { AsWritten } from "#app/ui/moderation/as-written.tsx";
import { Breadcrumbs } from "#app/ui/page/breadcrumbs.tsx";
import { Notice } from "#app/ui/page/notice.tsx";
import { PageHeading } from "#app/ui/page/page-heading.tsx";
import type { PageHandle } from "#app/ui/page-title.tsx";

export const handle = { title: (t) => t("appeal.sealed.title") } satisfies PageHandle;

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const { actor, contested, authority } = await appealAtDesk({ request, params, context });
  const { appeal, decision, contribution } = contested;
  const whyNot = await decidingRefusal(context.db, actor, appeal, decision, new Date());
  if (whyNot !== null) throw new Response(null, { status: 403 });
  return { id: appeal.id, authority, language: contribution.language };
}

/** The words are in the answer alone: they have no address of their own, and each opening is an act. */
export async function action({ request, params, context }: ActionFunctionArgs) {
  const { actor, contested } = await appealAtDesk({ request, params, context });
  const opened = await openSealedWords(context.db, actor, contested.appeal.id, context.secret);
  if (opened.ok) return data({ words: opened.words }, 200);
  if (opened.refusal === "nothing-sealed") return data({ words: null }, 422);
  throw new Response(null, { status: 403 });
}

export default function SealedWords() {
  const { t } = useLocale();
  const { id, language } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  return (
    <>
      <Breadcrumbs items={[{ href: "/moderation/appeals", label: t("appeal.desk.title") }]} />
      <PageHeading lead={t("appeal.sealed.lead")} />
      {answer && !answer.words && <Notice kind="warning" title={t("appeal.sealed.refused")} />}
      {answer?.words && <AsWritten title={answer.words.title} text={answer.words.text} lang={language} />}
      {!answer && (
        <form method="post">
          <SubmitButton>{t("appeal.sealed.open")}</SubmitButton>
        </form>
      )}
      <p>
        <a href={`/moderation/appeals/${id}`}>{t("appeal.sealed.back")}</a>
      </p>
    </>
  );
}

import { type ActionFunctionArgs, data, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { revokeQuoteChoice } from "#app/domain/summary/edition/quote-choice.server.ts";
import { found, takeFrom } from "#app/http/guards.server.ts";
import { moderatedDraft } from "#app/http/summary-draft.server.ts";
import { SubmitButton } from "#app/ui/form/submit-button.tsx";
import { useLocale } from "#app/ui/locale.tsx";
import { Notice } from "#app/ui/page/notice.tsx";
import { PageHeading } from "#app/ui/page/page-heading.tsx";
import type { PageHandle } from "#app/ui/page-title.tsx";
import { DraftCrumbs } from "#app/ui/summary/draft-crumbs.tsx";

export const handle = { title: (t) => t("edition.quote.revoke.title") } satisfies PageHandle;

export async function loader({ request, context, params }: LoaderFunctionArgs) {
  const { draft } = await moderatedDraft(request, context, params.id);
  const choice = found(draft.quoteChoices.find(({ id }) => id === params.choiceId) ?? null);
  return { id: draft.id, place: draft.place, choice: choice.choice, reason: choice.reason };
}

export async function action({ request, context, params }: ActionFunctionArgs) {
  const { draft, actor } = await moderatedDraft(request, context, params.id);
  await takeFrom(context, "post", actor.personId ?? context.address);
  const named = { summaryId: draft.id, choiceId: params.choiceId ?? "" };
  const revoked = await revokeQuoteChoice(context.db, actor, named);
  if (revoked.ok || revoked.refusal === "revoked-already") {
    return redirect(`/moderation/summaries/${draft.id}/quotes`);
  }
  return data({ refusal: revoked.refusal }, 422);
}

export default function Revocation() {
  const { t } = useLocale();
  const { id, place, choice, reason } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  return (
    <>
      <DraftCrumbs
        draft={{ id, place }}
        above={{ path: "quotes", label: t("edition.quotes.title", { place: place.name }) }}
      />
      <PageHeading />
      {answer && <Notice kind="warning" title={t(`edition.quote.refused.${answer.refusal}`)} />}
      <p>{t("edition.quotes.public-reason", { choice, reason })}</p>
      <p>{t("edition.quote.revoke.text")}</p>
      <form method="post">
        <SubmitButton>{t("edition.quotes.revoke")}</SubmitButton>
      </form>
    </>
  );
}

import { type ActionFunctionArgs, data, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { approveRewording } from "#app/domain/summary/rewording/rewording.server.ts";
import { sentForm } from "#app/http/forms.ts";
import { takeFrom } from "#app/http/guards.server.ts";
import { moderatedRewording } from "#app/http/summary-rewording.server.ts";
import { languageNames } from "#app/i18n/languages.ts";
import { useLocale } from "#app/ui/locale.tsx";
import type { PageHandle } from "#app/ui/page-title.tsx";
import { SettleRewording } from "#app/ui/summary/settle-rewording.tsx";

type Data = Awaited<ReturnType<typeof loader>>;

export const handle = {
  title: (t, { language }: Data) => t("rewording.approve.title", { language: languageNames[language] }),
} satisfies PageHandle;

export async function loader({ request, context, params }: LoaderFunctionArgs) {
  const { rewording, shown } = await moderatedRewording(request, context, params);
  return { ...shown, rewordingId: rewording.id };
}

/** Of the very rewording that was read: another that came meanwhile is not touched. */
export async function action({ request, context, params }: ActionFunctionArgs) {
  const { draft, actor } = await moderatedRewording(request, context, params);
  await takeFrom(context, "post", actor.personId ?? context.address);
  const rewordingId = String((await sentForm(request)).get("rewordingId") ?? "");
  const settled = await approveRewording(context.db, actor, { summaryId: draft.id, rewordingId });
  if (settled.ok) return redirect(`/moderation/summaries/${draft.id}/rewording`);
  return data({ refusal: settled.refusal }, 422);
}

export default function Approval() {
  const { t } = useLocale();
  const shown = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  return (
    <SettleRewording
      of={shown}
      warning={answer && t(`rewording.refused.${answer.refusal}`)}
      text={t("rewording.approve.text", { count: shown.changed })}
      button={t("rewording.approve")}
    />
  );
}

import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { agreeToConsultation, draftVersion } from "#app/domain/consultation/agreement.server.ts";
import { AgreementInput } from "#app/domain/consultation/agreement.ts";
import { checkedFacts, deskPage, reasonFor, requireInvited } from "#app/http/desk.server.ts";
import { invalid, parseForm, refused } from "#app/http/forms.ts";
import { AgreementForm } from "#app/ui/desk/agreement-form.tsx";
import { CheckedParts } from "#app/ui/desk/checked-parts.tsx";
import { DeskFrame, FrozenNotice } from "#app/ui/desk/frame.tsx";
import { ErrorSummary } from "#app/ui/form/error-summary.tsx";
import { usePageForm } from "#app/ui/form/page-form.tsx";
import { useLocale } from "#app/ui/locale.tsx";
import type { PageHandle } from "#app/ui/page-title.tsx";

export const handle = { title: (t) => t("desk.agreement.title") } satisfies PageHandle;

/** The version is read before the words: a change in between is refused, never agreed to unread. */
export async function loader({ request, context, params }: LoaderFunctionArgs) {
  const seen = await draftVersion(context.db, params.id ?? "");
  const desk = await requireInvited(request, context, params);
  return { ...deskPage(desk), seen, own: desk.own, facts: await checkedFacts(context.db, desk) };
}

/** Who has agreed already, or finds it published, sees how it stands. */
export async function action({ request, context, params }: ActionFunctionArgs) {
  const { actor, consultation, own } = await requireInvited(request, context, params);
  const form = await parseForm(request, AgreementInput);
  if (!form.ok) return invalid(form);

  const which = { consultationId: consultation.id, authorityId: own.id };
  const agreed = await agreeToConsultation(context.db, actor, which, form.input);
  if (!agreed.ok && agreed.refusal === "changed-since") {
    return refused(form, { "": reasonFor(agreed.refusal) });
  }
  if (!agreed.ok && agreed.refusal === "not-allowed") throw new Response(null, { status: 403 });
  return redirect(`/desk/consultations/${consultation.id}`);
}

export default function Agreement() {
  const { t } = useLocale();
  const { seen, own, facts, ...page } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const { form } = usePageForm<{ seen: number }>({ result: answer?.result });
  const names = { lead: page.authority.name, authority: own.name };
  return (
    <DeskFrame page={page} summary={<ErrorSummary form={form} />} lead={t("desk.agreement.lead", names)}>
      <h2>{t("desk.agreement.means", names)}</h2>
      <ul>
        <li>{t("desk.agreement.means.name", names)}</li>
        <li>{t("desk.agreement.means.answer")}</li>
        <li>{t("desk.agreement.means.changes")}</li>
      </ul>
      <h2>{t("desk.agreement.words")}</h2>
      <CheckedParts page={{ ...page, frozen: "reading" }} facts={facts} />
      <p>
        <a href={`/desk/consultations/${page.consultation.id}/preview`}>{t("desk.preview.bar")}</a>
      </p>
      {facts.publishedAt ? (
        <FrozenNotice page={page} />
      ) : (
        <AgreementForm seen={seen} own={own} consultationId={page.consultation.id} />
      )}
    </DeskFrame>
  );
}

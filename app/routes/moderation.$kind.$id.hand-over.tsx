import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { colleaguesOf, handOver } from "#app/domain/moderation/hand-over.server.ts";
import { HandOverInput } from "#app/domain/moderation/note.ts";
import { longestNote } from "#app/domain/moderation/note-length.ts";
import { caseInHands } from "#app/http/case-desk.server.ts";
import { invalid, parseForm, refused } from "#app/http/forms.ts";
import { Choices } from "#app/ui/form/choices.tsx";
import { ErrorSummary } from "#app/ui/form/error-summary.tsx";
import { PageForm, usePageForm } from "#app/ui/form/page-form.tsx";
import { SubmitButton } from "#app/ui/form/submit-button.tsx";
import { TextArea } from "#app/ui/form/text-area.tsx";
import { useLocale } from "#app/ui/locale.tsx";
import { Breadcrumbs } from "#app/ui/page/breadcrumbs.tsx";
import { EmptyState } from "#app/ui/page/empty-state.tsx";
import { PageHeading } from "#app/ui/page/page-heading.tsx";
import type { PageHandle } from "#app/ui/page-title.tsx";

export const handle = { title: (t) => t("queue.hand.title") } satisfies PageHandle;

export async function loader(asked: LoaderFunctionArgs) {
  const { contribution, actor } = await caseInHands(asked);
  const { kind, id, consultationId } = contribution;
  return { kind, id, colleagues: await colleaguesOf(asked.context.db, actor, consultationId) };
}

export async function action(asked: ActionFunctionArgs) {
  const { contribution, actor } = await caseInHands(asked);
  const form = await parseForm(asked.request, HandOverInput);
  if (!form.ok) return invalid(form);
  const { kind, id } = contribution;
  const handed = await handOver(asked.context.db, actor, kind, id, form.input);
  if (handed.ok) return redirect("/moderation");
  const { refusal } = handed;
  if (refusal === "note-needed" || refusal === "too-long")
    return refused(form, { note: "queue.note.missing" });
  const field = refusal === "no-such-colleague" ? "to" : "";
  return refused(form, { [field]: `queue.refused.${refusal}` });
}

export default function HandOver() {
  const { t } = useLocale();
  const { kind, id, colleagues } = useLoaderData<typeof loader>();
  const { form, fields } = usePageForm<HandOverInput>({ result: useActionData<typeof action>()?.result });
  return (
    <>
      <ErrorSummary form={form} labels={{ to: t("queue.hand.to"), note: t("queue.hand.note") }} />
      <Breadcrumbs
        items={[
          { href: "/moderation", label: t("queue.title") },
          { href: `/moderation/${kind}/${id}`, label: t("moderation.case.title", { kind }) },
        ]}
      />
      <PageHeading />
      {colleagues.length === 0 && (
        <EmptyState title={t("queue.hand.nobody.title")} text={t("queue.hand.nobody.text")} />
      )}
      {colleagues.length > 0 && (
        <PageForm keyed form={form}>
          <Choices
            field={fields.to}
            legend={t("queue.hand.to")}
            options={colleagues.map(({ personId, name, isLawyer }) => ({
              value: personId,
              label: isLawyer ? t("queue.hand.lawyer", { name }) : name,
              hint: isLawyer ? t("queue.hand.lawyer.hint") : undefined,
            }))}
          />
          <TextArea
            field={fields.note}
            label={t("queue.hand.note")}
            hint={t("queue.notes.private")}
            rows={4}
            maxLength={longestNote}
          />
          <SubmitButton>{t("queue.hand.submit")}</SubmitButton>
        </PageForm>
      )}
    </>
  );
}

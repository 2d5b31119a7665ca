import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { addNote, notesOf } from "#app/domain/moderation/note.server.ts";
import { NoteInput } from "#app/domain/moderation/note.ts";
import { longestNote } from "#app/domain/moderation/note-length.ts";
import { caseInHands } from "#app/http/case-desk.server.ts";
import { invalid, parseForm, refused } from "#app/http/forms.ts";
import { ErrorSummary } from "#app/ui/form/error-summary.tsx";
import { PageForm, usePageForm } from "#app/ui/form/page-form.tsx";
import { SubmitButton } from "#app/ui/form/submit-button.tsx";
import { TextArea } from "#app/ui/form/text-area.tsx";
import { useLocale } from "#app/ui/locale.tsx";
import { NoteList } from "#app/ui/moderation/case-notes.tsx";
import { Breadcrumbs } from "#app/ui/page/breadcrumbs.tsx";
import { PageHeading } from "#app/ui/page/page-heading.tsx";
import type { PageHandle } from "#app/ui/page-title.tsx";

export const handle = { title: (t) => t("queue.note.title") } satisfies PageHandle;

export async function loader(asked: LoaderFunctionArgs) {
  const { contribution, own, authority } = await caseInHands(asked);
  const { kind, id } = contribution;
  // Authors read nothing of what is said of them.
  return { kind, id, authority, notes: own ? [] : await notesOf(asked.context.db, id) };
}

export async function action(asked: ActionFunctionArgs) {
  const { contribution, actor } = await caseInHands(asked);
  const form = await parseForm(asked.request, NoteInput);
  if (!form.ok) return invalid(form);
  const { kind, id } = contribution;
  const noted = await addNote(asked.context.db, actor, kind, id, form.input);
  if (noted.ok) return redirect(`/moderation/${kind}/${id}`);
  const inField = noted.refusal === "note-needed" || noted.refusal === "too-long";
  return refused(form, inField ? { text: "queue.note.missing" } : { "": `queue.refused.${noted.refusal}` });
}

export default function Note() {
  const { t } = useLocale();
  const { kind, id, authority, notes } = useLoaderData<typeof loader>();
  const { form, fields } = usePageForm<NoteInput>({ result: useActionData<typeof action>()?.result });
  return (
    <>
      <ErrorSummary form={form} labels={{ text: t("queue.note") }} />
      <Breadcrumbs
        items={[
          { href: "/moderation", label: t("queue.title") },
          { href: `/moderation/${kind}/${id}`, label: t("moderation.case.title", { kind }) },
        ]}
      />
      <PageHeading lead={t("queue.notes.private")} />
      <NoteList notes={notes} timeZone={authority.timeZone} />
      <PageForm keyed form={form}>
        <TextArea field={fields.text} label={t("queue.note")} rows={4} maxLength={longestNote} />
        <SubmitButton>{t("queue.note.submit")}</SubmitButton>
      </PageForm>
    </>
  );
}

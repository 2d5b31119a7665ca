import { type ActionFunctionArgs, data, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { attachDocument, documentsOf } from "#app/domain/document/document.server.ts";
import {
  acceptedFiles,
  DocumentInput,
  largestDocument,
  mostDocuments,
} from "#app/domain/document/document.ts";
import { deskPage, reasonFor, requireDesk } from "#app/http/desk.server.ts";
import { type FormAnswer, invalid, parseFormData, refused } from "#app/http/forms.ts";
import { keyedByFiles } from "#app/http/sent-form.server.ts";
import { plainForm, readForm } from "#app/http/uploads.server.ts";
import { DocumentRows } from "#app/ui/desk/document-rows.tsx";
import { DeskFrame, FrozenNotice } from "#app/ui/desk/frame.tsx";
import { ErrorSummary } from "#app/ui/form/error-summary.tsx";
import { FileField } from "#app/ui/form/file-field.tsx";
import { PageForm, usePageForm } from "#app/ui/form/page-form.tsx";
import { SubmitButton } from "#app/ui/form/submit-button.tsx";
import { TextField } from "#app/ui/form/text-field.tsx";
import { useLocale } from "#app/ui/locale.tsx";
import { EmptyState } from "#app/ui/page/empty-state.tsx";
import type { PageHandle } from "#app/ui/page-title.tsx";

export const handle = { title: (t) => t("desk.part.documents") } satisfies PageHandle;

const megabyte = 1024 * 1024;
const limits = { ...plainForm, files: 1, fileBytes: largestDocument };

export async function loader({ request, context, params }: LoaderFunctionArgs) {
  const desk = await requireDesk(request, context, params.id);
  const documents = await documentsOf(context.db, desk.consultation.id);
  return {
    ...deskPage(desk),
    documents: documents.map(({ id, title, mediaType, bytes }) => ({ id, title, mediaType, bytes })),
  };
}

export async function action({ request, context, params }: ActionFunctionArgs) {
  const { actor, consultation } = await requireDesk(request, context, params.id);
  const read = await readForm(request, limits);
  if (!read.ok) return data<FormAnswer>({ result: { error: { file: [read.error] } } }, 422);
  await keyedByFiles(request, context, actor, read.formData);
  const form = parseFormData(read.formData, DocumentInput);
  if (!form.ok) return invalid(form);

  const attached = await attachDocument(context.db, context.storage, actor, consultation.id, form.input);
  if (!attached.ok) {
    const values = { megabytes: largestDocument / megabyte, max: mostDocuments };
    return refused(form, { file: reasonFor(attached.refusal, values) });
  }
  return redirect(`/desk/consultations/${consultation.id}/documents`);
}

export default function Documents() {
  const { t } = useLocale();
  const { documents, ...page } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const { form, fields } = usePageForm<{ title: string; file: File }>({ result: answer?.result });
  const labels = { title: t("desk.documents.title"), file: t("desk.documents.file") };
  const overview = `/desk/consultations/${page.consultation.id}`;
  return (
    <DeskFrame
      page={page}
      summary={<ErrorSummary form={form} labels={labels} />}
      lead={t("desk.documents.lead")}
    >
      {page.frozen === "reading" && <FrozenNotice page={page} />}
      {documents.length === 0 && <EmptyState title={t("desk.documents.none")} />}
      <DocumentRows base={`${overview}/documents`} documents={documents} mayRemove={!page.frozen} />
      {page.frozen !== "reading" && documents.length < mostDocuments && (
        <section className="stack">
          <h2>{t("desk.documents.add")}</h2>
          {page.frozen && <p>{t("desk.documents.published")}</p>}
          <PageForm keyed form={form} encType="multipart/form-data">
            <TextField field={fields.title} label={labels.title} hint={t("desk.documents.title.hint")} />
            <FileField
              field={fields.file}
              label={labels.file}
              hint={t("desk.documents.file.hint", { megabytes: largestDocument / megabyte })}
              accept={acceptedFiles}
            />
            <SubmitButton>{t("desk.documents.submit")}</SubmitButton>
          </PageForm>
        </section>
      )}
      <p>
        <a href={overview}>{t("desk.done")}</a>
      </p>
    </DeskFrame>
  );
}

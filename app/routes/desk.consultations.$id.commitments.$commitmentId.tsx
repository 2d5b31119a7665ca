import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { commitmentStates } from "#app/domain/commitment/board-state.ts";
import { updateCommitment } from "#app/domain/commitment/commitment.server.ts";
import { UpdateInput, updateLength } from "#app/domain/commitment/commitment-input.ts";
import { commitments } from "#app/domain/commitment/listing.server.ts";
import { documentsOf } from "#app/domain/document/document.server.ts";
import { can } from "#app/domain/person/actor.ts";
import { deskPage, requireDesk } from "#app/http/desk.server.ts";
import { invalid, parseForm, refused } from "#app/http/forms.ts";
import { found } from "#app/http/guards.server.ts";
import { heldForm } from "#app/http/held-form.server.ts";
import { msg } from "#app/i18n/message-reference.ts";
import { CommitmentDetails } from "#app/ui/answer/commitment-card.tsx";
import { CommitmentHistory } from "#app/ui/answer/commitment-history.tsx";
import { DeskFrame } from "#app/ui/desk/frame.tsx";
import { Choices } from "#app/ui/form/choices.tsx";
import { DateTimeFields } from "#app/ui/form/date-time-fields.tsx";
import { ErrorSummary } from "#app/ui/form/error-summary.tsx";
import { PageForm, usePageForm } from "#app/ui/form/page-form.tsx";
import { SubmitButton } from "#app/ui/form/submit-button.tsx";
import { TextArea } from "#app/ui/form/text-area.tsx";
import { TextField } from "#app/ui/form/text-field.tsx";
import { useLocale } from "#app/ui/locale.tsx";
import { Notice } from "#app/ui/page/notice.tsx";
import type { PageHandle } from "#app/ui/page-title.tsx";

type Data = Awaited<ReturnType<typeof loader>>;

export const handle = { title: (_, { commitment }: Data) => commitment.title } satisfies PageHandle;

export async function loader({ request, context, params }: LoaderFunctionArgs) {
  const desk = await requireDesk(request, context, params.id);
  const { db } = context;
  const commitment = await commitmentHere(db, desk.consultation.id, params.commitmentId);
  const documents = await documentsOf(db, desk.consultation.id);
  return {
    ...deskPage(desk),
    commitment,
    documents: documents.map(({ id, title }) => ({ id, title })),
    mayUpdate: can(desk.actor, "official", [commitment.authorityId]),
    values: (await heldForm(db, request)) ?? { state: commitment.standing.state },
    saved: new URL(request.url).searchParams.has("saved"),
  };
}

export async function action({ request, context, params }: ActionFunctionArgs) {
  const { actor, consultation } = await requireDesk(request, context, params.id);
  const { id } = await commitmentHere(context.db, consultation.id, params.commitmentId);
  const form = await parseForm(request, UpdateInput);
  if (!form.ok) return invalid(form);

  const updated = await updateCommitment(context.db, actor, id, form.input);
  if (updated.ok) return redirect(`/desk/consultations/${consultation.id}/commitments/${id}?saved`);
  if (updated.refusal === "gone") throw new Response(null, { status: 404 });
  if (updated.refusal === "not-allowed") throw new Response(null, { status: 403 });
  const field = updated.refusal === "said-already" ? "text" : "dueBy";
  return refused(form, { [field]: msg(`answer.refused.${updated.refusal}`) });
}

async function commitmentHere(db: Parameters<typeof commitments>[0], consultationId: string, id?: string) {
  const [commitment] = await commitments(db, { id: id ?? "", consultationIds: [consultationId] }, new Date());
  return found(commitment);
}

export default function DeskCommitment() {
  const { t } = useLocale();
  const { commitment, documents, mayUpdate, values, saved, ...page } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const { form, fields } = usePageForm<UpdateInput>({ result: answer?.result, defaults: values });
  const labels = {
    state: t("answer.commitment.state"),
    dueBy: t("answer.update.day"),
    text: t("answer.update.text"),
    evidence: t("answer.update.evidence"),
  };
  const { id, language } = page.consultation;
  const base = `/desk/consultations/${id}`;
  return (
    <DeskFrame
      page={page}
      above={[{ href: `${base}/commitments`, label: t("answer.commitments.title") }]}
      summary={<ErrorSummary form={form} labels={labels} />}
    >
      {saved && !answer && <Notice kind="success" title={t("answer.update.saved")} />}
      <CommitmentDetails commitment={commitment} lang={language} />
      <p>
        <a href={`/commitments/${commitment.id}`}>{t("answer.commitment.public")}</a>
      </p>
      {!mayUpdate && <Notice title={t("answer.update.others", { authority: commitment.authority.name })} />}
      {mayUpdate && (
        <section className="stack">
          <h2>{t("answer.update.title")}</h2>
          <p className="measure">{t("answer.update.lead")}</p>
          <PageForm keyed form={form}>
            <Choices
              field={fields.state}
              legend={labels.state}
              options={commitmentStates.map((value) => ({ value, label: t(`answer.state.${value}`) }))}
            />
            <TextArea
              field={fields.text}
              label={labels.text}
              hint={t("answer.update.text.hint")}
              maxLength={updateLength.max}
              rows={5}
              lang={language}
            />
            <TextField
              field={fields.evidence}
              label={labels.evidence}
              hint={
                <>
                  {t("answer.update.evidence.hint")}
                  {documents.length > 0 && (
                    <>
                      {" "}
                      {t("answer.update.evidence.documents")}{" "}
                      {documents.map((document) => (
                        <span key={document.id}>
                          <code>/documents/{document.id}</code> ({document.title}){" "}
                        </span>
                      ))}
                    </>
                  )}
                </>
              }
              optional
              spellCheck={false}
            />
            <DateTimeFields
              day={fields.dueBy}
              legend={labels.dueBy}
              hint={t("answer.update.day.hint")}
              optional
            />
            <SubmitButton>{t("answer.update.submit")}</SubmitButton>
          </PageForm>
        </section>
      )}
      <CommitmentHistory
        updates={commitment.updates}
        madeAt={commitment.madeAt}
        firstPromised={commitment.standing.firstPromised}
        timeZone={commitment.authority.timeZone}
        lang={language}
      />
    </DeskFrame>
  );
}

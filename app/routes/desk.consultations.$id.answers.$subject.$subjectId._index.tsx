import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { saveAnswerDraft } from "#app/domain/answer/answer.server.ts";
import { AnswerWords } from "#app/domain/answer/answer.ts";
import { answerOutcomes, noteLength } from "#app/domain/answer/outcomes.ts";
import { commitments } from "#app/domain/commitment/listing.server.ts";
import { answeringPath, requireAnswering } from "#app/http/answering.server.ts";
import { deskPage } from "#app/http/desk.server.ts";
import { invalid, parseForm, refused } from "#app/http/forms.ts";
import { heldForm } from "#app/http/held-form.server.ts";
import { localeOf } from "#app/i18n/locale.ts";
import { msg } from "#app/i18n/message-reference.ts";
import { CommitmentCard } from "#app/ui/answer/commitment-card.tsx";
import { subjectHref, subjectWords, titleOf } from "#app/ui/answer/words.ts";
import { DeskFrame } from "#app/ui/desk/frame.tsx";
import { Choices } from "#app/ui/form/choices.tsx";
import { ErrorSummary } from "#app/ui/form/error-summary.tsx";
import { PageForm, usePageForm } from "#app/ui/form/page-form.tsx";
import { SubmitButton } from "#app/ui/form/submit-button.tsx";
import { TextArea } from "#app/ui/form/text-area.tsx";
import { TextField } from "#app/ui/form/text-field.tsx";
import { useLocale } from "#app/ui/locale.tsx";
import { ButtonLink } from "#app/ui/page/button-link.tsx";
import { Notice } from "#app/ui/page/notice.tsx";
import type { PageHandle } from "#app/ui/page-title.tsx";
import { RichTextField } from "#app/ui/rich-text-editor.tsx";

type Data = Awaited<ReturnType<typeof loader>>;

export const handle = {
  title: (t, { title }: Data) => t("answer.page.title", { title }),
  hydrate: true,
} satisfies PageHandle;

export async function loader({ request, context, params }: LoaderFunctionArgs) {
  const desk = await requireAnswering(request, context, params);
  const { subject, published, draft, closed, own } = desk;
  const { outcome, reasons, whose } = draft ?? published ?? {};
  const kept = { outcome, reasons, whose: whose ?? "", note: draft?.note ?? "" };
  const promised = published ? await commitments(context.db, { answerId: published.id }, new Date()) : [];
  return {
    ...deskPage(desk),
    subject,
    title: titleOf(localeOf(desk.language), subject).title,
    closed,
    own: own.name,
    publishedId: published?.id ?? null,
    commitments: promised.map(({ id, title, responsible, budget, standing }) => ({
      id,
      title,
      responsible,
      budget,
      standing,
    })),
    hasDraft: draft !== null,
    values: (await heldForm(context.db, request)) ?? kept,
    published: new URL(request.url).searchParams.has("published"),
  };
}

export async function action({ request, context, params }: ActionFunctionArgs) {
  const { actor, consultation, about } = await requireAnswering(request, context, params);
  const form = await parseForm(request, AnswerWords);
  if (!form.ok) return invalid(form);

  const saved = await saveAnswerDraft(context.db, actor, consultation.id, about, form.input);
  if (saved.ok) return redirect(`${answeringPath(consultation.id, about)}/publication`);
  if (saved.refusal === "gone") throw new Response(null, { status: 404 });
  if (saved.refusal === "not-allowed") throw new Response(null, { status: 403 });
  if (saved.refusal === "note-missing") {
    return refused(form, { note: msg("form.too-short", { min: noteLength.min }) });
  }
  return refused(form, { "": msg(`answer.refused.${saved.refusal}`) });
}

export default function WriteAnswer() {
  const locale = useLocale();
  const { t } = locale;
  const data = useLoaderData<typeof loader>();
  const { subject, closed, own, publishedId, commitments, hasDraft, values, published, ...page } = data;
  const answer = useActionData<typeof action>();
  const { form, fields } = usePageForm<AnswerWords>({ result: answer?.result, defaults: values });
  const labels = {
    outcome: t("answer.form.outcome"),
    whose: t("answer.form.whose"),
    reasons: t("answer.form.reasons"),
    note: t("answer.form.note"),
  };
  const { id, slug, language } = page.consultation;
  const base = `/desk/consultations/${id}`;
  const source = subjectHref(subject, slug);
  return (
    <DeskFrame
      page={page}
      above={[{ href: `${base}/answers`, label: t("answer.desk.title") }]}
      summary={<ErrorSummary form={form} labels={labels} />}
      lead={`${subjectWords(locale, subject)} · ${t("answer.form.as", { authority: own })}`}
    >
      {published && <Notice kind="success" title={t("answer.published")} />}
      {source && (
        <p>
          <a href={source}>{t(`answer.source.${subject.subject}`)}</a>
        </p>
      )}
      {publishedId && (
        <section className="stack">
          <h2>{t("answer.commitments.title")}</h2>
          <p>
            <a href={`/answers/${publishedId}`}>{t("answer.form.public")}</a>
          </p>
          {commitments.length > 0 && (
            <ul className="cards">
              {commitments.map((commitment) => (
                <CommitmentCard
                  key={commitment.id}
                  commitment={commitment}
                  lang={language}
                  href={`${base}/commitments/${commitment.id}`}
                />
              ))}
            </ul>
          )}
          {!closed && (
            <p>
              <ButtonLink
                href={`${base}/answers/${subject.subject}/${encodeURIComponent(subject.subjectId)}/commitments/new`}
                quiet
              >
                {t("answer.commitment.new")}
              </ButtonLink>
            </p>
          )}
        </section>
      )}
      {closed && <Notice title={t(`answer.refused.${closed}`)} />}
      {(!closed || answer) && (
        <section className="stack">
          <h2>{t(publishedId ? "answer.form.change" : "answer.form.write")}</h2>
          {hasDraft && <p className="muted">{t("answer.form.draft")}</p>}
          <PageForm keyed form={form}>
            <Choices
              field={fields.outcome}
              legend={labels.outcome}
              options={answerOutcomes.map((value) => ({
                value,
                label: t(`answer.outcome.${value}`),
                hint: t(`answer.outcome.${value}.hint`),
              }))}
            />
            <TextField
              field={fields.whose}
              label={labels.whose}
              hint={t("answer.form.whose.hint")}
              lang={language}
            />
            <RichTextField
              field={fields.reasons}
              label={labels.reasons}
              hint={t("answer.form.reasons.hint")}
              lang={language}
            />
            {publishedId && (
              <TextArea
                field={fields.note}
                label={labels.note}
                hint={t("answer.form.note.hint")}
                maxLength={noteLength.max}
                rows={3}
                lang={language}
              />
            )}
            <SubmitButton>{t("answer.form.submit")}</SubmitButton>
          </PageForm>
        </section>
      )}
    </DeskFrame>
  );
}

import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { describePurpose } from "#app/domain/consultation/authoring.server.ts";
import { PurposeInput, promiseLength, purposeLength } from "#app/domain/consultation/authoring.ts";
import { deskPage, reasonFor, requireDesk, savedAt } from "#app/http/desk.server.ts";
import { invalid, parseForm, refused } from "#app/http/forms.ts";
import { heldForm } from "#app/http/held-form.server.ts";
import { languageNames, languages } from "#app/i18n/languages.ts";
import { DeskPart } from "#app/ui/desk/part.tsx";
import { Choices } from "#app/ui/form/choices.tsx";
import { DateTimeFields } from "#app/ui/form/date-time-fields.tsx";
import { PageForm, usePageForm } from "#app/ui/form/page-form.tsx";
import { SubmitButton } from "#app/ui/form/submit-button.tsx";
import { TextArea } from "#app/ui/form/text-area.tsx";
import { TextField } from "#app/ui/form/text-field.tsx";
import { useLocale } from "#app/ui/locale.tsx";
import type { PageHandle } from "#app/ui/page-title.tsx";

export const handle = { title: (t) => t("desk.part.purpose") } satisfies PageHandle;

export async function loader({ request, context, params }: LoaderFunctionArgs) {
  const desk = await requireDesk(request, context, params.id);
  const { title, purpose, promise, answersBy, language } = desk.consultation;
  const held = await heldForm(context.db, request);
  return { ...deskPage(desk), values: { title, purpose, promise, answersBy, language }, held };
}

export async function action({ request, context, params }: ActionFunctionArgs) {
  const { actor, consultation } = await requireDesk(request, context, params.id);
  const form = await parseForm(request, PurposeInput);
  if (!form.ok) return invalid(form);

  const described = await describePurpose(context.db, actor, consultation.id, form.input);
  if (described.ok) return redirect(savedAt(consultation.id, "purpose"));
  const field = described.refusal === "already-published" ? "" : "answersBy";
  return refused(form, { [field]: reasonFor(described.refusal) });
}

export default function Purpose() {
  const { t, day } = useLocale();
  const { values, held, ...page } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const { form, fields } = usePageForm<PurposeInput>({
    result: answer?.result,
    defaults: { ...values, ...held },
  });
  const lang = fields.language.initialValue;
  const labels = {
    title: t("desk.field.title"),
    purpose: t("desk.field.purpose"),
    promise: t("desk.field.promise"),
    answersBy: t("desk.field.answers-by"),
    language: t("desk.field.language"),
  };
  return (
    <DeskPart
      page={page}
      form={form}
      labels={labels}
      values={[
        { label: labels.title, value: values.title },
        { label: labels.purpose, value: values.purpose },
        { label: labels.promise, value: values.promise },
        { label: labels.answersBy, value: values.answersBy && day(values.answersBy) },
        { label: labels.language, value: languageNames[values.language] },
      ]}
    >
      <PageForm form={form}>
        <TextField field={fields.title} label={labels.title} hint={t("desk.field.title.hint")} lang={lang} />
        <TextArea
          field={fields.purpose}
          label={labels.purpose}
          hint={t("desk.field.purpose.hint")}
          maxLength={purposeLength.max}
          rows={8}
          lang={lang}
        />
        <TextArea
          field={fields.promise}
          label={labels.promise}
          hint={t("desk.field.promise.hint")}
          maxLength={promiseLength.max}
          lang={lang}
        />
        <DateTimeFields
          day={fields.answersBy}
          legend={labels.answersBy}
          hint={t("desk.field.answers-by.hint")}
        />
        <Choices
          field={fields.language}
          legend={labels.language}
          options={languages.map((value) => ({ value, label: languageNames[value] }))}
        />
        <SubmitButton>{t("desk.save")}</SubmitButton>
      </PageForm>
    </DeskPart>
  );
}

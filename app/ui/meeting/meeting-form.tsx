import type { MeetingInput } from "#app/domain/meeting/meeting.ts";
import type { Locale } from "#app/i18n/locale.ts";
import { DateTimeFields } from "#app/ui/form/date-time-fields.tsx";
import type { Field } from "#app/ui/form/field.ts";
import { type FormState, PageForm } from "#app/ui/form/page-form.tsx";
import { SubmitButton } from "#app/ui/form/submit-button.tsx";
import { TextField } from "#app/ui/form/text-field.tsx";
import { useLocale } from "#app/ui/locale.tsx";

type Labels = Record<keyof MeetingInput, string>;

export function meetingLabels({ t }: Pick<Locale, "t">): Labels {
  const starts = t("phase.meeting.starts");
  const ends = t("phase.meeting.ends");
  return {
    title: t("phase.meeting.title"),
    place: t("phase.meeting.place"),
    startsDay: starts,
    startsTime: starts,
    endsDay: ends,
    endsTime: ends,
  };
}

export function MeetingForm({
  form,
  fields,
  labels,
  lang,
  submit,
}: {
  form: FormState;
  fields: Record<keyof MeetingInput, Field>;
  labels: Labels;
  /** Of the consultation. */
  lang: string;
  submit: string;
}) {
  const { t } = useLocale();
  return (
    <PageForm keyed form={form}>
      <TextField field={fields.title} label={labels.title} lang={lang} />
      <TextField field={fields.place} label={labels.place} hint={t("phase.meeting.place.hint")} lang={lang} />
      <DateTimeFields day={fields.startsDay} time={fields.startsTime} legend={labels.startsDay} />
      <DateTimeFields day={fields.endsDay} time={fields.endsTime} legend={labels.endsDay} />
      <SubmitButton>{submit}</SubmitButton>
    </PageForm>
  );
}

import type { CategoryQuestion } from "#app/domain/population/population.ts";
import type { Field } from "#app/ui/form/field.ts";
import { type FormState, PageForm } from "#app/ui/form/page-form.tsx";
import { SelectField } from "#app/ui/form/select-field.tsx";
import { SubmitButton } from "#app/ui/form/submit-button.tsx";
import { TextArea } from "#app/ui/form/text-area.tsx";
import { TextField } from "#app/ui/form/text-field.tsx";
import { useLocale } from "#app/ui/locale.tsx";
import { Details } from "#app/ui/page/details.tsx";

type Name = "source" | "ageQuestionId" | "sexQuestionId" | "table";

/** Lines of an example: more would hide how it goes. */
const mostExampleLines = 60;

export function PopulationForm({
  form,
  fields,
  labels,
  questions,
  places,
}: {
  form: FormState;
  fields: Record<Name, Field>;
  labels: Record<Name, string>;
  questions: CategoryQuestion[];
  places: { code: string; name: string }[];
}) {
  const { t } = useLocale();
  const options = questions.map(({ id, position, title }) => ({ value: id, label: `${position}. ${title}` }));
  return (
    <PageForm keyed form={form}>
      <TextField field={fields.source} label={labels.source} hint={t("population.source.hint")} />
      {questions.length > 0 &&
        (["ageQuestionId", "sexQuestionId"] as const).map((name) => (
          <SelectField
            key={name}
            field={fields[name]}
            label={labels[name]}
            hint={t("population.question.hint")}
            options={options}
            empty={t("population.question.none")}
          />
        ))}
      <TextArea field={fields.table} label={labels.table} hint={t("population.table.hint")} rows={12} />
      <Details summary={t("population.example")}>
        <p>{t("population.example.text")}</p>
        <pre>{exampleOf(t, questions, places)}</pre>
      </Details>
      <SubmitButton>{t("population.save")}</SubmitButton>
    </PageForm>
  );
}

function exampleOf(
  t: ReturnType<typeof useLocale>["t"],
  [age, sex]: CategoryQuestion[],
  places: { name: string }[],
): string {
  const titles = [
    t("population.place"),
    ...(age ? [t("population.age")] : []),
    ...(sex ? [t("population.sex")] : []),
  ];
  const lines = places.flatMap(({ name }) =>
    (age?.options ?? [null]).flatMap((one) =>
      (sex?.options ?? [null]).map((other) =>
        [name, ...(one ? [one.label] : []), ...(other ? [other.label] : []), "0"].join(";"),
      ),
    ),
  );
  const shown = lines.slice(0, mostExampleLines);
  return [
    [...titles, t("population.people")].join(";"),
    ...shown,
    ...(shown.length < lines.length ? ["…"] : []),
  ].join("\n");
}

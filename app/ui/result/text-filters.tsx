import { visibilities } from "#app/domain/result/texts.ts";
import { DateTimeFields } from "#app/ui/form/date-time-fields.tsx";
import { plainField } from "#app/ui/form/field.ts";
import { SelectField } from "#app/ui/form/select-field.tsx";
import { SubmitButton } from "#app/ui/form/submit-button.tsx";
import { TextField } from "#app/ui/form/text-field.tsx";
import { useLocale } from "#app/ui/locale.tsx";
import { Details } from "#app/ui/page/details.tsx";

type Options = { value: string; label: string }[];
type Values = Record<"question" | "q" | "municipality" | "theme" | "from" | "until" | "visibility", string>;

/** Which words are shown; what is less often asked for is folded away until it is used. */
export function TextFilters({
  values,
  questions,
  places,
  themes,
}: {
  values: Values;
  questions: Options;
  places: Options;
  themes: Options;
}) {
  const { t } = useLocale();
  const field = (name: keyof Values) => plainField({ name, value: values[name] });
  const isNarrowed = [values.municipality, values.theme, values.from, values.until, values.visibility].some(
    Boolean,
  );
  return (
    <form method="get" className="stack">
      <SelectField
        field={field("question")}
        label={t("result.texts.question")}
        options={questions}
        empty={false}
      />
      <TextField
        field={field("q")}
        label={t("result.texts.words")}
        hint={t("result.texts.words.hint")}
        type="search"
      />
      <Details summary={t("result.texts.more")} open={isNarrowed}>
        <SelectField
          field={field("municipality")}
          label={t("result.municipality")}
          options={places}
          empty={t("result.texts.everywhere")}
        />
        <SelectField
          field={field("theme")}
          label={t("result.theme")}
          options={themes}
          empty={t("result.texts.any-theme")}
        />
        <SelectField
          field={field("visibility")}
          label={t("result.texts.visibility")}
          options={visibilities.map((one) => ({ value: one, label: t(`result.visibility.${one}`) }))}
          empty={t("result.texts.any-visibility")}
        />
        <div className="row">
          <DateTimeFields day={field("from")} legend={t("result.texts.from")} optional />
          <DateTimeFields day={field("until")} legend={t("result.texts.until")} optional />
        </div>
      </Details>
      <div>
        <SubmitButton variant="quiet">{t("result.texts.show")}</SubmitButton>
      </div>
    </form>
  );
}

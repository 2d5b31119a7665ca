import { mostSteps } from "#app/domain/question/limits.ts";
import type { Typed } from "#app/domain/question/writing/rows.ts";
import { type BuilderForm, fieldOf } from "#app/ui/builder/fields.ts";
import { RowList } from "#app/ui/builder/row-list.tsx";
import { CheckboxField } from "#app/ui/form/checkbox-field.tsx";
import { Choices } from "#app/ui/form/choices.tsx";
import { DateTimeFields } from "#app/ui/form/date-time-fields.tsx";
import { TextField } from "#app/ui/form/text-field.tsx";
import { useLocale } from "#app/ui/locale.tsx";
import type { QuestionKind } from "#db/schema.ts";

interface Part extends BuilderForm {
  typed: Typed;
}

/** What a kind of question needs beside its words. */
export function KindSettings({ kind, ...part }: Part & { kind: QuestionKind }) {
  switch (kind) {
    case "open-text":
      return <Among {...part} name="length" values={["short", "long"]} />;
    case "single-choice":
      return <Options {...part} hasOther />;
    case "multiple-choice":
      return (
        <>
          <Options {...part} hasOther />
          <Whole {...part} names={["min", "max"]} />
        </>
      );
    case "scale":
      return <Scale {...part} />;
    case "ranking":
      return (
        <>
          <Options {...part} />
          <Whole {...part} names={["most"]} />
        </>
      );
    case "allocation":
      return <Allocation {...part} />;
    case "matrix":
      return <Matrix {...part} />;
    case "number":
      return <NumberBounds {...part} />;
    case "date":
      return <Dates {...part} />;
    case "place":
      return <Among {...part} name="as" values={["municipality", "point"]} />;
    case "file":
      return <Among {...part} name="accepts" values={["documents", "images", "any"]} />;
    case "yes-no":
      return null;
  }
}

type Among =
  | { name: "length"; values: ("short" | "long")[] }
  | { name: "as"; values: ("municipality" | "point")[] }
  | { name: "accepts"; values: ("documents" | "images" | "any")[] };

function Among({ fields, ...among }: Part & Among) {
  const { t } = useLocale();
  const label = (value: string) => t(`builder.${among.name}.${value}` as "builder.length.short");
  return (
    <Choices
      field={fieldOf(fields, among.name)}
      legend={t(`builder.${among.name}`)}
      options={among.values.map((value) => ({ value, label: label(value) }))}
    />
  );
}

function Options({ hasOther, ...part }: Part & { hasOther?: boolean }) {
  const { t } = useLocale();
  return (
    <>
      <RowList list="option" {...part} />
      {hasOther && <CheckboxField field={fieldOf(part.fields, "other")} label={t("builder.other")} />}
    </>
  );
}

/** Numbers that may be left out. */
function Whole({ fields, names }: Part & { names: ("min" | "max" | "most")[] }) {
  const { t } = useLocale();
  return names.map((name) => (
    <TextField
      key={name}
      field={fieldOf(fields, name)}
      label={t(`builder.${name}`)}
      hint={t("builder.unlimited")}
      inputMode="numeric"
      width={4}
      optional
    />
  ));
}

function Scale({ fields, lang }: Part) {
  const { t } = useLocale();
  return (
    <>
      <TextField
        field={fieldOf(fields, "from")}
        label={t("builder.from")}
        hint={t("builder.scale.hint", { max: mostSteps })}
        width={4}
      />
      <TextField field={fieldOf(fields, "lowLabel")} label={t("builder.low")} optional lang={lang} />
      <TextField field={fieldOf(fields, "to")} label={t("builder.to")} width={4} />
      <TextField field={fieldOf(fields, "highLabel")} label={t("builder.high")} optional lang={lang} />
    </>
  );
}

function Allocation(part: Part) {
  const { t } = useLocale();
  return (
    <>
      <Options {...part} />
      <TextField
        field={fieldOf(part.fields, "total")}
        label={t("builder.total")}
        inputMode="numeric"
        width={20}
      />
      <Unit {...part} />
    </>
  );
}

function Matrix(part: Part) {
  const { t } = useLocale();
  return (
    <>
      <RowList list="row" {...part} />
      <RowList list="column" {...part} />
      <CheckboxField field={fieldOf(part.fields, "several")} label={t("builder.several")} />
    </>
  );
}

function NumberBounds(part: Part) {
  const { t } = useLocale();
  const { fields } = part;
  return (
    <>
      <Unit {...part} />
      {(["min", "max"] as const).map((name) => (
        <TextField
          key={name}
          field={fieldOf(fields, name)}
          label={t(`builder.number.${name}`)}
          hint={t("builder.unlimited")}
          width={20}
          optional
        />
      ))}
      <TextField
        field={fieldOf(fields, "decimals")}
        label={t("builder.decimals")}
        hint={t("builder.decimals.hint")}
        inputMode="numeric"
        width={4}
      />
    </>
  );
}

function Unit({ fields, lang }: Part) {
  const { t } = useLocale();
  return (
    <TextField
      field={fieldOf(fields, "unit")}
      label={t("builder.unit")}
      hint={t("builder.unit.hint")}
      width={20}
      optional
      lang={lang}
    />
  );
}

function Dates({ fields }: Part) {
  const { t } = useLocale();
  return (["earliest", "latest"] as const).map((name) => (
    <DateTimeFields
      key={name}
      day={fieldOf(fields, name)}
      legend={t(`builder.${name}`)}
      hint={t("builder.unlimited")}
      optional
    />
  ));
}

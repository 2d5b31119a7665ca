import { TextField } from "#app/ui/form/text-field.tsx";
import { useLocale } from "#app/ui/locale.tsx";
import { fieldNamed } from "#app/ui/question/answer-state.ts";
import { FieldGroup } from "#app/ui/question/field-group.tsx";
import type { Of } from "#app/ui/question/question-fields.tsx";
import { TerritoryPicker } from "#app/ui/territory-picker.tsx";

export function PlaceFields({ state, settings, label, hint }: Of<"place">) {
  const { t } = useLocale();
  if (settings.as === "point") return <PointFields state={state} label={label} hint={hint} />;
  const chosen = state.values.territoryName;
  return (
    <TerritoryPicker
      place={fieldNamed(state, "place")}
      territory={fieldNamed(state, "territory")}
      label={label}
      hint={`${chosen ? t("question.place.now", { place: chosen }) : t("question.place.hint")} ${hint}`}
      places={state.places}
    />
  );
}

function PointFields({ state, label, hint }: Pick<Of<"place">, "state" | "label" | "hint">) {
  const { t } = useLocale();
  return (
    <FieldGroup
      field={fieldNamed(state, "point")}
      legend={label}
      hint={`${t("question.point.hint")} ${hint}`}
    >
      {(["latitude", "longitude"] as const).map((name) => (
        <TextField
          key={name}
          field={fieldNamed(state, name)}
          label={t(`question.point.${name}`)}
          autoComplete="off"
          spellCheck={false}
          width={20}
        />
      ))}
    </FieldGroup>
  );
}

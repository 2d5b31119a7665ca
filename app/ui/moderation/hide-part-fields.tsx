import type { PersonalDataKind } from "#app/domain/signal/personal-data.ts";
import { Choice } from "#app/ui/form/choices.tsx";
import type { Field } from "#app/ui/form/field.ts";
import { HiddenFields } from "#app/ui/form/hidden-fields.tsx";
import { TextArea } from "#app/ui/form/text-area.tsx";
import { useLocale } from "#app/ui/locale.tsx";
import { AsWritten } from "#app/ui/moderation/as-written.tsx";
import type { CaseData } from "#app/ui/moderation/case-data.ts";

export interface HidePartPreview {
  title: string | null;
  text: string;
  /** How many passages would be removed. */
  passages: number;
  /** What says that the same was looked at that is then decided. */
  previewed: string;
}

export interface HidePartData {
  /** Personal data that the program found; chosen or not. */
  found: { name: string; kind: PersonalDataKind; text: string; chosen: boolean }[];
  /** What readers would see, once that was asked for. */
  preview: HidePartPreview | null;
}

/** Which passages readers shall not see: those the program found, and any others, copied. */
export function HidePartFields({
  data,
  field,
}: {
  data: HidePartData & Pick<CaseData, "words">;
  field: Field;
}) {
  const { t } = useLocale();
  const { found, preview } = data;
  return (
    <>
      {preview && <Preview data={data} preview={preview} />}
      {found.length > 0 && (
        <fieldset className="field">
          <legend>{t("moderation.hide-part.found")}</legend>
          {found.map(({ name, text, kind, chosen }) => (
            <Choice
              key={name}
              id={`decision-${name}`}
              name={name}
              kind="checkbox"
              option={{ value: "on", label: text, hint: t(`moderation.hide-part.kind.${kind}`) }}
              checked={chosen}
            />
          ))}
        </fieldset>
      )}
      <TextArea
        field={field}
        label={t("moderation.hide-part.passages")}
        hint={t("moderation.hide-part.passages.hint")}
        optional={found.length > 0}
        rows={4}
        lang={data.words.language}
      />
    </>
  );
}

function Preview({
  data,
  preview,
}: {
  data: HidePartData & Pick<CaseData, "words">;
  preview: HidePartPreview;
}) {
  const { t } = useLocale();
  return (
    <div className="panel stack" data-gap="m">
      <h3>{t("moderation.hide-part.preview.title")}</h3>
      <AsWritten title={preview.title} text={preview.text} lang={data.words.language} />
      <p>{t("moderation.hide-part.preview.text", { count: preview.passages })}</p>
      <HiddenFields values={{ previewed: preview.previewed }} />
    </div>
  );
}

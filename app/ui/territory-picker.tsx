import { Choices, type Option } from "#app/ui/form/choices.tsx";
import { errorsOf, type Field, singleValue } from "#app/ui/form/field.ts";
import { HiddenFields } from "#app/ui/form/hidden-fields.tsx";
import { SubmitButton } from "#app/ui/form/submit-button.tsx";
import { TextField } from "#app/ui/form/text-field.tsx";
import { useLocale } from "#app/ui/locale.tsx";

/**
 * A place found by its name: type, look, choose. Works in any form, without JavaScript; the fields
 * are those of `PlaceFields`.
 * @param places  what was found, with region and country; null when nothing was looked for yet
 */
export function TerritoryPicker({
  place,
  territory,
  label,
  hint,
  optional,
  places,
}: {
  place: Field;
  territory: Field;
  label: string;
  hint?: string;
  optional?: boolean;
  places: Option[] | null;
}) {
  const { t } = useLocale();
  const typed = singleValue(place);
  return (
    <div>
      <div className="stack" data-gap="m">
        <TextField
          field={place}
          label={label}
          hint={hint}
          optional={optional}
          autoComplete="off"
          spellCheck={false}
        />
        <div>
          <SubmitButton variant="quiet" name="look" value="on">
            {t("person.place.look")}
          </SubmitButton>
        </div>
        {places && <HiddenFields values={{ placeLookedFor: typed }} />}
        {places && places.length > 0 && (
          <Choices
            field={territory}
            legend={t("person.place.found", { words: typed ?? "" })}
            options={places}
          />
        )}
        {places?.length === 0 && errorsOf(place).length === 0 && <p>{t("person.place.none")}</p>}
      </div>
    </div>
  );
}

import { AddPlace, type Place, PlaceRows } from "#app/ui/desk/place-rows.tsx";
import { plainField } from "#app/ui/form/field.ts";
import { SubmitButton } from "#app/ui/form/submit-button.tsx";
import { TextField } from "#app/ui/form/text-field.tsx";
import { useLocale } from "#app/ui/locale.tsx";

export interface FoundPlace extends Place {
  isAsked: boolean;
}

/** Type a name, look, add: without JavaScript, one place at a time. */
export function PlaceSearch({
  base,
  words,
  found,
  areGuesses,
}: {
  base: string;
  words: string;
  /** null: nothing was looked for yet. */
  found: FoundPlace[] | null;
  areGuesses: boolean;
}) {
  const { t } = useLocale();
  return (
    <section className="stack" id="search">
      <h2>{t("desk.places.search")}</h2>
      <form method="get" action={`${base}#search`} className="row">
        <TextField
          field={plainField({ name: "q", value: words })}
          label={t("desk.places.search.label")}
          hint={t("desk.places.search.hint")}
          autoComplete="off"
          spellCheck={false}
        />
        <SubmitButton variant="quiet">{t("desk.places.search.submit")}</SubmitButton>
      </form>
      {found?.length === 0 && <p>{t("desk.places.not-found", { words })}</p>}
      {found && found.length > 0 && areGuesses && <p>{t("desk.places.guess")}</p>}
      {found && found.length > 0 && (
        <PlaceRows
          caption={t("desk.places.found")}
          places={found}
          doing={(place) =>
            place.isAsked ? t("desk.places.already") : <AddPlace base={base} place={place} />
          }
        />
      )}
    </section>
  );
}

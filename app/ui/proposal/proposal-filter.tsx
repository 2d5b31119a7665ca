import { plainField } from "#app/ui/form/field.ts";
import { HiddenFields } from "#app/ui/form/hidden-fields.tsx";
import { SelectField } from "#app/ui/form/select-field.tsx";
import { SubmitButton } from "#app/ui/form/submit-button.tsx";
import { TextField } from "#app/ui/form/text-field.tsx";
import { useLocale } from "#app/ui/locale.tsx";
import { Details } from "#app/ui/page/details.tsx";

interface Named {
  code: string;
  name: string;
  proposals: number;
}

/** Search, place and theme of a list of proposals; a plain GET form, open while it leaves something out. */
export function ProposalFilter({
  action,
  values,
  places,
  themes,
}: {
  action: string;
  values: { q: string; municipality: string; theme: string; sort: string };
  places: Named[];
  themes: Named[];
}) {
  const { t } = useLocale();
  const options = (named: Named[]) =>
    named.map(({ code, name, proposals }) => ({ value: code, label: `${name} (${proposals})` }));
  return (
    <Details
      summary={t("proposal.list.filter")}
      open={values.q !== "" || values.municipality !== "" || values.theme !== ""}
    >
      <form action={action} className="row">
        <HiddenFields values={{ sort: values.sort === "newest" ? "" : values.sort }} />
        <TextField
          field={plainField({ name: "q", value: values.q })}
          label={t("proposal.list.search")}
          type="search"
        />
        {places.length > 1 && (
          <SelectField
            field={plainField({ name: "municipality", value: values.municipality })}
            label={t("consultation.entries.filter")}
            options={options(places)}
            empty={t("consultation.entries.everywhere")}
          />
        )}
        {themes.length > 0 && (
          <SelectField
            field={plainField({ name: "theme", value: values.theme })}
            label={t("proposal.list.theme")}
            options={options(themes)}
            empty={t("consultation.entries.everywhere")}
          />
        )}
        <SubmitButton variant="quiet">{t("consultation.entries.show")}</SubmitButton>
      </form>
    </Details>
  );
}

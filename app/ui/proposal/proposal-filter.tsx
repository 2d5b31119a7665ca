import { plainField } from "#app/ui/form/field.ts";
import { SelectField } from "#app/ui/form/select-field.tsx";
import { SubmitButton } from "#app/ui/form/submit-button.tsx";
import { TextField } from "#app/ui/form/text-field.tsx";
import { useLocale } from "#app/ui/locale.tsx";

interface Named {
  code: string;
  name: string;
  proposals: number;
}

/** Search, place, theme and order of a list of proposals; a plain GET form. */
export function ProposalFilter({
  action,
  values,
  places,
  themes,
  sorts,
}: {
  action: string;
  values: { q: string; municipality: string; theme: string; sort: string };
  places: Named[];
  themes: Named[];
  sorts: { value: string; label: string }[];
}) {
  const { t } = useLocale();
  const options = (named: Named[]) =>
    named.map(({ code, name, proposals }) => ({ value: code, label: `${name} (${proposals})` }));
  return (
    <form action={action} className="panel stack">
      <div className="row">
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
        <SelectField
          field={plainField({ name: "sort", value: values.sort })}
          label={t("proposal.list.sort")}
          options={sorts}
          empty={false}
        />
        <SubmitButton variant="quiet">{t("consultation.entries.show")}</SubmitButton>
      </div>
    </form>
  );
}

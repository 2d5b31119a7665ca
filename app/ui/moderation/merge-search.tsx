import { plainField } from "#app/ui/form/field.ts";
import { SubmitButton } from "#app/ui/form/submit-button.tsx";
import { TextField } from "#app/ui/form/text-field.tsx";
import { useLocale } from "#app/ui/locale.tsx";

/** Finds the proposal that another shall stand in. */
export function MergeSearch({ search }: { search: string }) {
  const { t } = useLocale();
  return (
    <form method="get" className="row">
      <TextField
        field={plainField({ name: "q", value: search })}
        label={t("moderation.merge.search")}
        type="search"
      />
      <SubmitButton variant="quiet">{t("moderation.merge.search.submit")}</SubmitButton>
    </form>
  );
}

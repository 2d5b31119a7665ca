import { useLocale } from "#app/ui/locale.tsx";

export function Optional() {
  const { t } = useLocale();
  return <span className="optional"> {t("form.optional")}</span>;
}

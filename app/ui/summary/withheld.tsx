import { useLocale } from "#app/ui/locale.tsx";

/** A dash to the eye, words to the ear, for a figure that is not published. */
export function Withheld() {
  const { t } = useLocale();
  return (
    <>
      <span aria-hidden="true">–</span>
      <span className="hidden">{t("figure.withheld")}</span>
    </>
  );
}

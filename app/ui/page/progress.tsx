import { useLocale } from "#app/ui/locale.tsx";

/** Where one is in a form of several pages. @param step  from 1 */
export function Progress({ step, steps, label }: { step: number; steps: number; label?: string }) {
  const { t } = useLocale();
  return (
    <div className="progress">
      <p>{label ?? t("common.progress", { step, steps })}</p>
      <svg className="meter" aria-hidden="true">
        <rect width={`${(100 * step) / steps}%`} height="100%" />
      </svg>
    </div>
  );
}

import { ConsultationViews } from "#app/ui/consultation/consultation-views.tsx";
import { useLocale } from "#app/ui/locale.tsx";

const views = ["mine", "open", "decided"] as const;
type View = (typeof views)[number];

export function AppealViews({
  view,
  counts,
}: {
  view: View;
  counts: Record<Exclude<View, "decided">, number>;
}) {
  const { t } = useLocale();
  return (
    <ConsultationViews
      label={t("appeal.desk.views")}
      items={views.map((one) => ({
        href: `/moderation/appeals?view=${one}`,
        label: one === "decided" ? t("appeal.view.decided") : t(`appeal.view.${one}`, { count: counts[one] }),
        current: one === view,
      }))}
    />
  );
}

import { useLocale } from "#app/ui/locale.tsx";

const views = ["mine", "open", "decided"] as const;
type View = (typeof views)[number];

export function AppealViews({ view, counts }: { view: View; counts: Record<View, number> }) {
  const { t } = useLocale();
  return (
    <nav aria-label={t("appeal.desk.views")}>
      <ul className="list-plain row" data-gap="m">
        {views.map((one) => (
          <li key={one}>
            <a href={`/moderation/appeals?view=${one}`} aria-current={one === view ? "page" : undefined}>
              {t(`appeal.view.${one}`, { count: counts[one] })}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}

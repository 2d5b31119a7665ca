import type { TemplateCard } from "#app/ui/design/template-card.ts";
import { useLocale } from "#app/ui/locale.tsx";
import { Card } from "#app/ui/page/card.tsx";

export function TemplateCards({
  templates,
  level: Heading = "h3",
}: {
  templates: TemplateCard[];
  level?: "h3";
}) {
  const { t, day, language } = useLocale();
  if (templates.length === 0) return null;
  return (
    <ul className="cards list-plain">
      {templates.map((one) => (
        <Card key={one.href} as="li">
          <Heading lang={one.language === language ? undefined : one.language}>
            <a href={one.href}>{one.name}</a>
          </Heading>
          <p>{one.summary}</p>
          <p className="muted small">
            {[
              t("desk.overview.questions", { count: one.questions }),
              t("design.minutes", { minutes: one.minutes }),
              one.savedAt && t("design.templates.saved", { day: day(one.savedAt) }),
            ]
              .filter(Boolean)
              .join(" · ")}
          </p>
        </Card>
      ))}
    </ul>
  );
}

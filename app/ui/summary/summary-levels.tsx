import type { Levels } from "#app/domain/summary/figure/levels.ts";
import { useLocale } from "#app/ui/locale.tsx";

/** The way up to the summaries of larger places, and down to those within this one. */
export function SummaryLevels({ levels: { above, below, left }, slug }: { levels: Levels; slug: string }) {
  const { t } = useLocale();
  const summaries = `/consultations/${slug}/summaries`;
  return (
    <>
      <Places title={t("figure.levels.above")} places={above} summaries={summaries} />
      <Places title={t("figure.levels.below")} places={below} summaries={summaries} />
      {left > 0 && (
        <p>
          <a href={summaries}>{t("figure.places.more", { count: left })}</a>
        </p>
      )}
    </>
  );
}

function Places({ title, places, summaries }: { title: string; places: Levels["above"]; summaries: string }) {
  const { t } = useLocale();
  if (places.length === 0) return null;
  return (
    <div>
      <h3>{title}</h3>
      <ul>
        {places.map(({ code, name, kind }) => (
          <li key={code}>
            <a href={`${summaries}/${encodeURIComponent(code)}`}>{name}</a>{" "}
            <span className="small muted">{t(`figure.level.${kind}`)}</span>
          </li>
        ))}
      </ul>
    </div>
  );
}

import type { ConsultationPage } from "#app/domain/consultation/consultation-page.ts";
import { BarChart } from "#app/ui/chart/bar-chart.tsx";
import { countWords } from "#app/ui/consultation/consultation-words.ts";
import { useLocale } from "#app/ui/locale.tsx";
import { Card } from "#app/ui/page/card.tsx";

/** How many took part from each place, as a share of who lives there where that is known. */
export function ConsultationPlaces({ data }: { data: ConsultationPage }) {
  const locale = useLocale();
  const { t, perMille } = locale;
  const { places, consultation, summaries, counted } = data;
  if (places.shown.length < 2) return null;
  const byPopulation =
    counted === "people" && places.shown.some((place) => place.share !== null && place.share > 0);
  const caption =
    counted === "proposals"
      ? t("proposal.list.title")
      : t(byPopulation ? "consultation.places.per-thousand" : "consultation.places.people");
  return (
    <Card as="section">
      <h2>{t("consultation.places.title")}</h2>
      <BarChart
        caption={caption}
        labelColumn={t("consultation.places.place")}
        valueColumn={t("consultation.places.participation")}
        bars={places.shown.map((place) => ({
          label: place.name,
          value: byPopulation ? (place.share ?? 0) : place.count.kind === "number" ? place.count.count : 0,
          figure:
            byPopulation && place.share !== null
              ? perMille(place.share)
              : countWords(locale, place.count, consultation.minimumCell),
          own: place.own,
        }))}
      />
      {places.more > 0 && <p className="small">{t("consultation.places.more", { count: places.more })}</p>}
      {summaries.length > 0 && (
        <p className="small">
          <a href={`/consultations/${consultation.slug}/summaries`}>{t("consultation.places.compare")}</a>
        </p>
      )}
    </Card>
  );
}

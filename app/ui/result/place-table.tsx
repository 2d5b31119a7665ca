import { type PlaceFigures, type PlaceOrder, placeOrders } from "#app/domain/result/places.ts";
import { countWords } from "#app/ui/consultation/consultation-words.ts";
import { useLocale } from "#app/ui/locale.tsx";
import { DataTable } from "#app/ui/page/data-table.tsx";

/** Places with how many took part against how many live there; links above it put them in another order. */
export function PlaceTable({
  places,
  order,
  here,
  minimum,
}: {
  places: PlaceFigures[];
  order: PlaceOrder;
  here: string;
  minimum: number;
}) {
  const locale = useLocale();
  const { t, number, perMille } = locale;
  const figure = (value: number | null, said: (value: number) => string) =>
    value === null ? "–" : said(value);
  return (
    <section className="stack">
      <nav className="row small" aria-label={t("result.places.order")}>
        <span>{t("result.places.order")}:</span>
        {placeOrders.map((one) => (
          <a key={one} href={`${here}?order=${one}`} aria-current={one === order ? "true" : undefined}>
            {t(`result.places.by.${one}`)}
          </a>
        ))}
      </nav>
      <DataTable
        caption={t("result.places.caption")}
        columns={[
          { label: t("result.municipality") },
          { label: t("result.places.inhabitants"), numeric: true },
          { label: t("result.people"), numeric: true },
          { label: t("result.places.rate"), numeric: true },
          { label: t("result.places.ratio"), numeric: true },
        ]}
        rows={places.map(({ name, population, people, rate, ratio }) => [
          name,
          figure(population, number),
          countWords(locale, people, minimum),
          figure(rate, perMille),
          figure(ratio, (value) => number(value, 2)),
        ])}
      />
    </section>
  );
}

import type { CategoryQuestion } from "#app/domain/population/population.ts";
import { useLocale } from "#app/ui/locale.tsx";
import { DataTable } from "#app/ui/page/data-table.tsx";
import { Details } from "#app/ui/page/details.tsx";
import { Facts } from "#app/ui/page/facts.tsx";

export interface PopulationInUse {
  source: string;
  givenAt: string;
  people: number;
  byPlace: boolean;
  ageQuestionId: string | null;
  sexQuestionId: string | null;
  cells: { place: string | null; age: string | null; sex: string | null; people: number }[];
}

/** The table that drafts are weighed by now. */
export function PopulationNow({
  now,
  questions,
  timeZone,
  removal,
}: {
  now: PopulationInUse | null;
  questions: CategoryQuestion[];
  timeZone: string;
  removal: string | null;
}) {
  const { t, number, day } = useLocale();
  if (!now) return <p>{t("population.none")}</p>;
  const labelOf = (questionId: string | null, code: string | null) =>
    questions.find(({ id }) => id === questionId)?.options.find((one) => one.code === code)?.label ??
    code ??
    "";
  const columns = [
    ...(now.byPlace ? [{ label: t("population.place") }] : []),
    ...(now.ageQuestionId ? [{ label: t("population.age") }] : []),
    ...(now.sexQuestionId ? [{ label: t("population.sex") }] : []),
    { label: t("population.people"), numeric: true },
  ];
  return (
    <section className="stack">
      <h2>{t("population.now")}</h2>
      <Facts
        items={[
          { label: t("population.source"), value: now.source, note: day(now.givenAt, timeZone) },
          {
            label: t("population.people"),
            value: number(now.people),
            note: t("population.rows", { count: now.cells.length }),
          },
        ]}
      />
      <Details summary={t("population.see")}>
        <DataTable
          caption={now.source}
          columns={columns}
          rows={now.cells.map(({ place, age, sex, people }) => [
            ...(now.byPlace ? [place ?? ""] : []),
            ...(now.ageQuestionId ? [labelOf(now.ageQuestionId, age)] : []),
            ...(now.sexQuestionId ? [labelOf(now.sexQuestionId, sex)] : []),
            number(people),
          ])}
        />
      </Details>
      {removal && (
        <p>
          <a href={removal}>{t("population.remove")}</a>
        </p>
      )}
    </section>
  );
}

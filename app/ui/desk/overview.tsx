import type { DeskPage } from "#app/domain/consultation/desk.ts";
import type { Part } from "#app/domain/consultation/publication.ts";
import { territoryName } from "#app/domain/territory/territory.ts";
import { type ListedPart, PartList } from "#app/ui/desk/part-list.tsx";
import { shortened } from "#app/ui/desk/shortened.ts";
import { useLocale } from "#app/ui/locale.tsx";
import type { Schema, TerritoryKind } from "#db/schema.ts";

export interface OverviewFacts {
  parts: { part: Part; status: ListedPart["status"] }[];
  places: { id: string; kind: TerritoryKind; code: string; name: string }[];
  questions: unknown[];
  documents: string[];
  purpose: string;
  opensAt: string | null;
  closesAt: string | null;
  access: Schema["consultation"]["access"];
}

const shownPlaces = 6;

/** The parts, each with what it says so far. */
export function OverviewParts({
  page,
  facts,
  mayChange,
}: {
  page: DeskPage;
  facts: OverviewFacts;
  mayChange: boolean;
}) {
  const locale = useLocale();
  const { t, instant, list, language } = locale;
  const { timeZone } = page.authority;
  const names = facts.places.map((place) => territoryName(place, language));
  const more = names.length - shownPlaces;
  const values: Record<Part, string> = {
    purpose: shortened(facts.purpose, 110),
    places: list(
      more > 0 ? [...names.slice(0, shownPlaces), t("desk.overview.more-places", { count: more })] : names,
    ),
    schedule: facts.closesAt
      ? t("desk.overview.schedule", {
          opens: facts.opensAt ? instant(facts.opensAt, timeZone) : t("desk.overview.opens.published"),
          closes: instant(facts.closesAt, timeZone),
        })
      : "",
    questions: facts.questions.length ? t("desk.overview.questions", { count: facts.questions.length }) : "",
    participation: t(`desk.participation.access.${facts.access}`),
    background: "",
    documents: list(facts.documents),
  };
  return (
    <PartList
      base={`/desk/consultations/${page.consultation.id}`}
      parts={facts.parts.map(({ part, status }) => ({ part, status, value: values[part] }))}
      mayChange={mayChange}
    />
  );
}

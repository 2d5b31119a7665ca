import type { ConsultationRows } from "#app/domain/summary/digest/consultation-rows.ts";

/** How many people answered in a town, and how many of them spoke of each theme. */
export interface Town {
  name: string;
  people: number;
  spokeOf?: Record<string, number>;
  /** The towns of one region share it; asked as a whole when `regionAsked`. */
  region?: string;
}

/** One question, answered in each town by so many people. */
export function townRows(towns: Town[], { minimum = 5, regionAsked = "" } = {}): ConsultationRows {
  const codes = [...new Set(towns.flatMap(({ spokeOf }) => Object.keys(spokeOf ?? {})))].sort();
  const people = towns.flatMap((town) =>
    Array.from({ length: town.people }, (_, index) => ({ town, index, id: `${town.name}-${index}` })),
  );
  const place = (name: string, path: string, asked: boolean) => ({
    id: name,
    name,
    kind: "municipality" as const,
    path,
    population: 10_000,
    asked,
  });
  return {
    consultation: { id: "c", language: "es", minimumCell: minimum, votesHidden: false },
    questions: [{ id: "q", position: 1, title: "¿Qué falta?" }],
    closed: [],
    territories: [
      ...towns.map(({ name, region = "X" }) => place(name, `/${region}/${name}/`, !regionAsked)),
      ...(regionAsked ? [place(regionAsked, `/${regionAsked}/`, true)] : []),
    ],
    themes: codes.map((code, position) => ({
      code,
      position,
      names: { es: code, pt: code, en: code, fr: code },
    })),
    participants: people.map(({ id, town }) => ({ id, territoryId: town.name, channel: "web" })),
    respondents: towns.map(({ name, people: many }) => ({ territoryId: name, people: many })),
    given: [],
    entries: people.map(({ id, town, index }) => ({
      id: `entry-${id}`,
      questionId: "q",
      participantId: id,
      language: "es",
      text: `Lo que dice la persona número ${index} de ${town.name} con sus propias palabras`,
      themes: Object.entries(town.spokeOf ?? {}).flatMap(([code, count]) => (index < count ? [code] : [])),
    })),
    proposals: [],
    votes: [],
  };
}

/**
 * `npm run bench:digests -- [--entries 1000000] [--places 345]`: how long the digests of all levels of one
 * consultation take, from its rows, for ever more answers; the exponent says how the time grows.
 */
import { parseArgs } from "node:util";
import type { ConsultationRows } from "#app/domain/summary/digest/consultation-rows.ts";
import { digestOf } from "#app/domain/summary/digest/digest.ts";
import { summarisedTerritories } from "#app/domain/summary/digest/levels.ts";
import { survey } from "#app/domain/summary/digest/survey.ts";

const { values: asked } = parseArgs({
  options: { entries: { type: "string", default: "100000" }, places: { type: "string", default: "345" } },
});
const most = Number(asked.entries);
const places = Number(asked.places);

const themes = ["water", "roads", "health", "schools", "safety", "parks", "work", "homes", "buses", "light"];
const words = "agua calle doctor escuela puente plaza luz barrio noche río vereda feria cancha micro".split(
  " ",
);

const measured = [most / 100, most / 10, most].map((entries) => {
  const rows = answers(entries);
  const started = performance.now();
  const whole = survey(rows);
  const ids = summarisedTerritories(whole);
  for (const id of ids) JSON.stringify(digestOf(whole, id));
  const seconds = (performance.now() - started) / 1000;
  console.log(
    `${entries.toLocaleString("en").padStart(10)} answers  ${ids.length} digests  ${seconds.toFixed(2)} s`,
  );
  return { entries, digests: ids.length, seconds };
});
const [, tenth, all] = measured;
const exponent = Math.log10(all!.seconds / tenth!.seconds);
console.log(`exponent ${exponent.toFixed(2)}`);
console.log(JSON.stringify({ measured, exponent }));

/** Answers to two questions, spread unevenly over places of some regions. */
function answers(entries: number): ConsultationRows {
  let state = 2010;
  const upTo = (limit: number) => {
    state = (state * 48271) % 2147483647;
    return state % limit;
  };
  const paths = Array.from({ length: places }, (_, place) => `/X/R${place % 16}/T${place}/`);
  const people = Array.from({ length: Math.ceil(entries / 2) }, (_, n) => ({
    id: `person-${n}`,
    territoryId: paths[Math.min(upTo(places), upTo(places))]!,
    channel: upTo(5) === 0 ? ("paper" as const) : ("web" as const),
  }));
  const counts = Map.groupBy(people, ({ territoryId }) => territoryId);
  const territory = (path: string, kind: "country" | "region" | "municipality") => ({
    id: path,
    name: path,
    kind,
    path,
    population: 10_000,
    asked: false,
  });
  return {
    consultation: { id: "c", language: "es", minimumCell: 5, votesHidden: false },
    questions: [1, 2].map((position) => ({ id: `q${position}`, position, title: `¿Pregunta ${position}?` })),
    closed: [],
    territories: [
      territory("/X/", "country"),
      ...Array.from({ length: 16 }, (_, region) => territory(`/X/R${region}/`, "region")),
      ...paths.map((path) => territory(path, "municipality")),
    ],
    themes: themes.map((code, position) => ({
      code,
      position,
      names: { es: code, pt: code, en: code, fr: code },
    })),
    participants: people,
    respondents: [...counts].map(([territoryId, here]) => ({ territoryId, people: here.length })),
    given: [],
    entries: people.flatMap(({ id }, n) =>
      [1, 2].map((question) => ({
        id: `entry-${n}-${question}`,
        questionId: `q${question}`,
        participantId: id,
        language: "es" as const,
        text: Array.from({ length: 12 }, () => words[upTo(words.length)]).join(" "),
        themes: themes.filter((_, theme) => upTo(3 + theme) === 0),
      })),
    ),
    proposals: [],
    votes: [],
    days: [...counts].map(([territoryId, here]) => ({ day: "2026-03-01", territoryId, people: here.length })),
  };
}

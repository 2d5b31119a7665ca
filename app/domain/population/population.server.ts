import { actAsLead, type LeadRefusal } from "#app/domain/consultation/lead-act.server.ts";
import { summariseSoon } from "#app/domain/participant/follow-up.server.ts";
import type { Actor } from "#app/domain/person/actor.ts";
import type { CategoryQuestion, PopulationInput } from "#app/domain/population/population.ts";
import { standingTable } from "#app/domain/population/standing-table.server.ts";
import { askedOf } from "#app/domain/question/settings.ts";
import { homesOf } from "#app/domain/summary/digest/read-territories.server.ts";
import { type PopulationProblem, populationTable } from "#app/domain/summary/weight/population-table.ts";
import { newId } from "#db/id.ts";
import type { Db } from "#db/schema.ts";

export type PopulationGiven =
  | { ok: true }
  | { ok: false; refusal: LeadRefusal | "no-categories" | "same-question" }
  | { ok: false; refusal: "unreadable"; problems: PopulationProblem[] };

/** Who lives where, by age and sex, in place of the table given before; drafts are then weighed by it. */
export function givePopulation(
  db: Db,
  actor: Actor,
  consultationId: string,
  input: PopulationInput,
  now = new Date(),
): Promise<PopulationGiven> {
  const what = { by: actor, at: now, name: "population.given", consultationId, keepsAgreements: true };
  return actAsLead<PopulationGiven>(db, what, async (trx) => {
    const questions = await categoryQuestions(trx, consultationId);
    const age = questions.find(({ id }) => id === input.ageQuestionId) ?? null;
    const sex = questions.find(({ id }) => id === input.sexQuestionId) ?? null;
    if (age !== null && age.id === sex?.id) return { ok: false, refusal: "same-question" };
    const read = populationTable(input.table, {
      ages: age?.options ?? null,
      sexes: sex?.options ?? null,
      territories: await territoriesToWeigh(trx, consultationId),
    });
    if (!read.ok) return { ok: false, refusal: "unreadable", problems: read.problems };
    const { byPlace, byAge, bySex } = read;
    if (!byPlace && !byAge && !bySex) return { ok: false, refusal: "no-categories" };

    await removeThose(trx, consultationId, actor, now);
    const id = newId();
    await trx
      .insertInto("populationTable")
      .values({
        ...{ id, consultationId, source: input.source },
        ageQuestionId: byAge ? age!.id : null,
        sexQuestionId: bySex ? sex!.id : null,
        byPlace: byPlace ? 1 : 0,
        givenBy: actor.personId,
        givenAt: now.toISOString(),
      })
      .execute();
    const cells = read.cells.map((cell) => ({ id: newId(), populationTableId: id, ...cell }));
    for (let from = 0; from < cells.length; from += atOnce) {
      await trx
        .insertInto("populationCell")
        .values(cells.slice(from, from + atOnce))
        .execute();
    }
    await summariseSoon(trx, consultationId, now);
    return { ok: true };
  });
}

const atOnce = 1000;

export type PopulationRemoved = { ok: true } | { ok: false; refusal: LeadRefusal | "none" };

/** Drafts are no longer weighed; what was published stays as it is. */
export function removePopulation(
  db: Db,
  actor: Actor,
  consultationId: string,
  now = new Date(),
): Promise<PopulationRemoved> {
  const what = { by: actor, at: now, name: "population.removed", consultationId, keepsAgreements: true };
  return actAsLead<PopulationRemoved>(db, what, async (trx) => {
    const removed = await removeThose(trx, consultationId, actor, now);
    if (removed === 0) return { ok: false, refusal: "none" };
    await summariseSoon(trx, consultationId, now);
    return { ok: true };
  });
}

async function removeThose(trx: Db, consultationId: string, actor: Actor, now: Date): Promise<number> {
  const { numUpdatedRows } = await trx
    .updateTable("populationTable")
    .set({ removedBy: actor.personId, removedAt: now.toISOString() })
    .where("consultationId", "=", consultationId)
    .where("removedAt", "is", null)
    .executeTakeFirst();
  return Number(numUpdatedRows);
}

/** Questions by whose options a population can be counted. */
export async function categoryQuestions(db: Db, consultationId: string): Promise<CategoryQuestion[]> {
  const rows = await db
    .selectFrom("question")
    .select(["id", "position", "title", "kind", "settings"])
    .where("consultationId", "=", consultationId)
    .where("kind", "=", "single-choice")
    .orderBy("position")
    .execute();
  return rows.flatMap(({ id, position, title, ...asked }) => {
    const { kind, settings } = askedOf(asked);
    if (kind !== "single-choice") return [];
    return { id, position, title, options: settings.options.map(({ code, label }) => ({ code, label })) };
  });
}

/** The places that are asked, and those people took part from. */
export function territoriesToWeigh(db: Db, consultationId: string) {
  return db
    .selectFrom("territory")
    .select(["id", "code", "name"])
    .where((on) =>
      on.or([
        on(
          "id",
          "in",
          on
            .selectFrom("consultationTerritory")
            .select("consultationTerritory.territoryId")
            .where("consultationTerritory.consultationId", "=", consultationId),
        ),
        on("id", "in", homesOf(db, "participant", consultationId)),
      ]),
    )
    .orderBy("name")
    .orderBy("code")
    .execute();
}

/** The table in use, with what it adds up to; null when there is none. */
export async function populationInUse(db: Db, consultationId: string) {
  const table = await standingTable(db, consultationId);
  if (!table) return null;
  const cells = await db
    .selectFrom("populationCell")
    .leftJoin("territory", "territory.id", "populationCell.territoryId")
    .select(["territory.name as place", "age", "sex", "people"])
    .where("populationTableId", "=", table.id)
    .orderBy("place")
    .orderBy("populationCell.id")
    .execute();
  const rows = cells.map((cell) => ({ ...cell, people: Number(cell.people) }));
  return {
    ...table,
    byPlace: table.byPlace === 1,
    cells: rows,
    people: rows.reduce((sum, { people }) => sum + people, 0),
  };
}

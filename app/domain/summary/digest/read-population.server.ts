import { standingTable } from "#app/domain/population/standing-table.server.ts";
import { askedOf } from "#app/domain/question/settings.ts";
import { storedValue } from "#app/domain/question/value.ts";
import { publishedAnswers } from "#app/domain/result/tally.server.ts";
import type { PopulationRows } from "#app/domain/summary/digest/consultation-rows.ts";
import type { Db, QuestionKind } from "#db/schema.ts";

const chosenKinds: QuestionKind[] = ["single-choice", "yes-no", "multiple-choice"];

interface AskedOf {
  id: string;
  kind: QuestionKind;
  settings: string;
}

/**
 * The newest population table that stands, and what each participant said of age and sex and chose. Three
 * queries; one where there is no table.
 */
export async function readPopulation(
  db: Db,
  consultationId: string,
  asked: readonly AskedOf[],
  participants: readonly { id: string }[],
): Promise<PopulationRows | null> {
  const table = await standingTable(db, consultationId);
  if (!table) return null;
  const cells = await db
    .selectFrom("populationCell")
    .select(["territoryId", "age", "sex", "people"])
    .where("populationTableId", "=", table.id)
    .execute();
  const told = asked.filter(({ kind }) => chosenKinds.includes(kind));
  const chosen = await chosenBy(db, told);
  const ageQuestion = told.find(({ id }) => id === table.ageQuestionId);
  return {
    source: table.source,
    byPlace: table.byPlace === 1,
    byAge: table.ageQuestionId !== null,
    bySex: table.sexQuestionId !== null,
    cells: cells.map(({ people, ...cell }) => ({ ...cell, people: Number(people) })),
    ages: ageQuestion ? optionCodes(ageQuestion) : [],
    people: participants.map(({ id }) => {
      const answers = chosen.get(id) ?? {};
      return {
        participantId: id,
        age: answers[table.ageQuestionId ?? ""]?.[0] ?? null,
        sex: answers[table.sexQuestionId ?? ""]?.[0] ?? null,
        chosen: answers,
      };
    }),
  };
}

async function chosenBy(db: Db, told: readonly AskedOf[]) {
  const kinds = new Map(told.map(({ id, kind }) => [id, kind]));
  const rows = await publishedAnswers(db)
    .select(["entry.questionId", "entry.participantId", "entry.value"])
    .where("entry.questionId", "in", [...kinds.keys(), ""])
    .where("entry.value", "is not", null)
    .execute();
  const chosen = new Map<string, Record<string, string[]>>();
  for (const { questionId, participantId, value } of rows) {
    const said = storedValue(kinds.get(questionId)!, value);
    if (!said) continue;
    const codes = "choice" in said ? [said.choice] : "choices" in said ? said.choices : [];
    const known = chosen.get(participantId) ?? {};
    known[questionId] = codes;
    chosen.set(participantId, known);
  }
  return chosen;
}

function optionCodes({ kind, settings }: AskedOf): string[] {
  const read = askedOf({ kind, settings }).settings;
  return "options" in read ? read.options.map(({ code }) => code) : [];
}

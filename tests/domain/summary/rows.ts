import fc from "fast-check";
import type { AnswerValue } from "#app/domain/question/value.ts";
import type { ClosedQuestionRow, ConsultationRows } from "#app/domain/summary/digest/consultation-rows.ts";
import { type AskedHere, asked, lines, options } from "#tests/support/results.ts";

const names = ["Arica", "Boyacá", "Cuenca", "Durango", "Encarnación"];
const codes = ["water", "roads", "health", "schools"];
const words = ["agua", "calle", "doctor", "escuela", "puente", "plaza", "luz", "barrio", "noche", "río"];

/** One of each kind that is told, with four things to choose from. */
const closed: ClosedQuestionRow[] = (
  [
    { kind: "single-choice", settings: { options: options("A", "B", "C", "D") } },
    { kind: "multiple-choice", settings: { options: options("A", "B", "C", "D") } },
    { kind: "yes-no" },
    { kind: "scale", settings: { from: 1, to: 4 } },
    { kind: "ranking", settings: { options: options("A", "B", "C", "D") } },
    { kind: "allocation", settings: { options: options("A", "B", "C", "D"), total: 100, unit: "puntos" } },
    {
      kind: "matrix",
      settings: { rows: lines("r", "Una", "Otra"), columns: lines("c", "A", "B", "C", "D") },
    },
    { kind: "number" },
  ] satisfies AskedHere[]
).map((one, index) => ({
  id: `k${index}`,
  position: 3 + index,
  title: `¿Pregunta ${3 + index}?`,
  ...asked(one),
}));

/** What somebody answers whose pick this is, 0 to 3. */
function answerOf({ kind }: ClosedQuestionRow, pick: number): AnswerValue {
  const codes = ["o1", "o2", "o3", "o4"];
  switch (kind) {
    case "multiple-choice":
      return { choices: codes.slice(pick, pick + 2) };
    case "yes-no":
      return { choice: pick === 0 ? "no" : "yes" };
    case "scale":
      return { rating: pick + 1 };
    case "ranking":
      return { ranking: [...codes.slice(pick), ...codes.slice(0, pick)] };
    case "allocation":
      return { amounts: { [codes[pick]!]: 60, o1: 40, ...(pick === 0 ? { o1: 100 } : {}) } };
    case "matrix":
      return { cells: { r1: [`c${pick + 1}`], ...(pick > 1 ? { r2: ["c1"] } : {}) } };
    case "number":
      return { number: pick * 10 };
    default:
      return { choice: codes[pick]! };
  }
}

export function sameName(code: string) {
  return { es: code, pt: code, en: code, fr: code };
}

/** A consultation with two questions, so many people and proposals, and every kind of small cell. */
export const someRows: fc.Arbitrary<ConsultationRows> = fc
  .record({
    minimum: fc.integer({ min: 2, max: 6 }),
    people: fc.array(
      fc.record({
        place: fc.option(fc.integer({ min: 0, max: names.length - 1 }), { freq: 12 }),
        channel: fc.constantFrom("web" as const, "web" as const, "paper" as const, "meeting" as const),
        language: fc.constantFrom("es" as const, "pt" as const),
        answers: fc.tuple(fc.boolean(), fc.boolean()),
        themes: fc.tuple(fc.subarray(codes), fc.subarray(codes)),
        said: fc.tuple(sentence(), sentence()),
        votes: fc.array(fc.constantFrom("agrees" as const, "disagrees" as const, "passes" as const, null), {
          minLength: 3,
          maxLength: 3,
        }),
        proposes: fc.boolean(),
        picks: fc.array(fc.option(fc.nat(3), { freq: 6 }), {
          minLength: closed.length,
          maxLength: closed.length,
        }),
      }),
      { minLength: 1, maxLength: 80 },
    ),
  })
  .map(({ minimum, people }) => rowsOf(minimum, people));

function sentence() {
  return fc
    .array(fc.constantFrom(...words), { minLength: 4, maxLength: 30 })
    .map((list) => `${list.join(" ")}. ${list.reverse().join(" ")}.`);
}

interface Person {
  place: number | null;
  channel: "web" | "paper" | "meeting";
  language: "es" | "pt";
  answers: [boolean, boolean];
  themes: [string[], string[]];
  said: [string, string];
  votes: ("agrees" | "disagrees" | "passes" | null)[];
  proposes: boolean;
  /** By closed question; null: not answered. */
  picks: (number | null)[];
}

function rowsOf(minimum: number, people: Person[]): ConsultationRows {
  const placeId = (place: number | null) => (place === null ? null : `t${place}`);
  const proposals = [0, 1, 2].map((n) => {
    const cast = people.map(({ votes }) => votes[n]).filter((choice) => choice !== null);
    const count = (choice: string) => cast.filter((one) => one === choice).length;
    return {
      id: `p${n}`,
      participantId: "u0",
      territoryId: placeId(people[0]!.place),
      language: "es" as const,
      title: `Propuesta ${n}`,
      text: `Que se arregle el puente número ${n} antes del invierno`,
      agrees: count("agrees"),
      disagrees: count("disagrees"),
      passes: count("passes"),
      importedSupports: null,
      themes: ["roads"],
    };
  });
  const votes = [...new Set(people.map(({ place }) => place))].flatMap((place) =>
    proposals.map((proposal, n) => {
      const cast = people.filter((person) => person.place === place).map((person) => person.votes[n]);
      const count = (choice: string) => cast.filter((one) => one === choice).length;
      return {
        proposalId: proposal.id,
        territoryId: placeId(place),
        agrees: count("agrees"),
        disagrees: count("disagrees"),
        passes: count("passes"),
      };
    }),
  );
  return {
    consultation: { id: "c", language: "es", minimumCell: minimum, votesHidden: false },
    questions: [
      { id: "q1", position: 1, title: "¿Qué falta?" },
      { id: "q2", position: 2, title: "¿Qué sobra?" },
    ],
    closed,
    respondents: [...new Set(people.map(({ place }) => place))].map((place) => ({
      territoryId: placeId(place),
      people: people.filter(
        (one) =>
          one.place === place && (one.answers.some(Boolean) || one.picks.some((pick) => pick !== null)),
      ).length,
    })),
    given: people.flatMap(({ place, picks }) =>
      picks.flatMap((pick, index) =>
        pick === null
          ? []
          : [
              {
                questionId: closed[index]!.id,
                territoryId: placeId(place),
                value: JSON.stringify(answerOf(closed[index]!, pick)),
                times: 1,
              },
            ],
      ),
    ),
    territories: names.map((name, index) => ({
      id: `t${index}`,
      name,
      kind: "municipality",
      path: `/X/${index}/`,
      population: 1000 * (index + 1),
      asked: true,
    })),
    themes: codes.map((code, position) => ({ code, position, names: sameName(code) })),
    participants: people.map(({ place, channel }, index) => ({
      id: `u${index}`,
      territoryId: placeId(place),
      channel,
    })),
    entries: people.flatMap(({ answers, said, themes, language }, index) =>
      answers.flatMap((answered, n) =>
        answered
          ? [
              {
                id: `e${index}-${n}`,
                questionId: `q${n + 1}`,
                participantId: `u${index}`,
                language,
                text: said[n]!,
                themes: themes[n]!,
              },
            ]
          : [],
      ),
    ),
    proposals,
    votes: votes.filter(({ agrees, disagrees, passes }) => agrees + disagrees + passes > 0),
  };
}

/** The same rows in another order. */
export function shuffledRows(rows: ConsultationRows, seed: number): ConsultationRows {
  let state = seed || 1;
  const random = () => {
    state = (state * 48271) % 2147483647;
    return state / 2147483647;
  };
  const shuffle = <T>(list: T[]): T[] =>
    list
      .map((item) => ({ item, key: random() }))
      .sort((a, b) => a.key - b.key)
      .map(({ item }) => item);
  return {
    ...rows,
    questions: shuffle(rows.questions),
    territories: shuffle(rows.territories),
    themes: shuffle(rows.themes),
    participants: shuffle(rows.participants),
    closed: shuffle(rows.closed),
    respondents: shuffle(rows.respondents),
    given: shuffle(rows.given),
    entries: shuffle(rows.entries.map((entry) => ({ ...entry, themes: shuffle(entry.themes) }))),
    proposals: shuffle(rows.proposals),
    votes: shuffle(rows.votes),
  };
}

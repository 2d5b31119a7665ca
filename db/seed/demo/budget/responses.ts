import { questionsOf } from "#app/domain/consultation/consultation.server.ts";
import type { Actor } from "#app/domain/person/actor.ts";
import { questionsAsked } from "#app/domain/question/condition.ts";
import type { Asked } from "#app/domain/question/settings.ts";
import { type Answer, type AnswerValue, otherCode } from "#app/domain/question/value.ts";
import { saveAnswer, sendResponse, startResponse } from "#app/domain/response/response.server.ts";
import { sha256 } from "#app/domain/text/token.server.ts";
import type { Db } from "#db/schema.ts";
import { lastWords, wantedPlaces } from "#db/seed/demo/budget/texts.ts";
import { type Random, randomFrom, shuffled } from "#db/seed/demo/random.ts";

type Question = Awaited<ReturnType<typeof questionsOf>>[number];

const people = 64;
/** Of whom so many have not sent it yet. */
const unsent = 7;

/** People answer the budget's questions between two instants, each asked what their own answers leave to be asked. */
export async function seedBudgetResponses(
  trx: Db,
  {
    consultationId,
    territoryId,
    from,
    until,
  }: { consultationId: string; territoryId: string; from: Date; until: Date },
) {
  const random = randomFrom(2027);
  const questions = await questionsOf(trx, consultationId);
  const words = shuffled(lastWords, random);
  const step = (until.getTime() - from.getTime()) / people;
  for (let index = 0; index < people; index++) {
    const at = new Date(from.getTime() + step * (index + random()));
    const actor: Actor = {
      personId: null,
      browserHash: sha256(`budget ${consultationId} ${index}`),
      grants: [],
      residenceId: null,
    };
    await startResponse(trx, actor, consultationId, { territoryId, language: "es" }, at);
    const answers = new Map<string, Answer>();
    const sends = index >= unsent;
    const seen = sends ? questions.length : 1 + Math.floor(random() * (questions.length - 2));
    for (const question of questions.slice(0, seen)) {
      if (!questionsAsked(questions, answers).includes(question)) continue;
      const isLast = question.position === questions.length;
      const answer = isLast
        ? { value: null, text: words[index - unsent] ?? "" }
        : answerTo(question, question.required === 1 || random() < 0.8, random);
      if (answer.value === null && answer.text === "") continue;
      answers.set(question.id, answer);
      const kept = { questionId: question.id, ...answer, territoryId, language: "es" as const };
      const saved = await saveAnswer(trx, actor, consultationId, kept, at);
      if (!saved.ok) throw new Error(`${question.title}: ${saved.refusal}`);
    }
    if (!sends) continue;
    const sent = await sendResponse(trx, actor, consultationId, at);
    if (!sent.ok) throw new Error(sent.refusal);
  }
}

const nothing: Answer = { value: null, text: "" };

function answerTo(question: Question, answers: boolean, random: Random): Answer {
  if (!answers) return nothing;
  if (question.kind === "open-text") return { value: null, text: oneOf(wantedPlaces, random) };
  const value = valueTo(question, random);
  const isOther = value !== null && "choice" in value && value.choice === otherCode;
  return { value, text: isOther ? "Entre dos sectores" : "" };
}

/** Leaning to the first options, as people do not spread evenly. */
function valueTo(asked: Asked, random: Random): AnswerValue | null {
  const leaning = () => random() ** 1.6;
  switch (asked.kind) {
    case "single-choice": {
      const codes = asked.settings.options.map(({ code }) => code);
      return { choice: random() < 0.04 ? otherCode : oneOf(codes, leaning) };
    }
    case "multiple-choice": {
      const codes = asked.settings.options.map(({ code }) => code);
      return {
        choices: shuffled(codes, random)
          .slice(0, 1 + Math.floor(random() * 2))
          .sort(),
      };
    }
    case "yes-no":
      return { choice: random() < 0.42 ? "yes" : "no" };
    case "scale": {
      const { from, to } = asked.settings;
      return { rating: from + Math.floor(leaning() * (to - from + 1)) };
    }
    case "ranking": {
      const codes = asked.settings.options.map(({ code }) => code);
      const weighed = codes.map((code, index) => ({
        code,
        weight: random() + (codes.length - index) * 0.18,
      }));
      const ranked = weighed.sort((a, b) => b.weight - a.weight).map(({ code }) => code);
      return { ranking: ranked.slice(0, asked.settings.most ?? ranked.length) };
    }
    case "allocation": {
      const { options, total } = asked.settings;
      const tenth = total / 40;
      const amounts = Object.fromEntries(options.map(({ code }) => [code, 0]));
      for (let left = total; left > 0; left -= tenth) amounts[oneOf(options, leaning).code]! += tenth;
      return { amounts };
    }
    case "matrix": {
      const { rows, columns } = asked.settings;
      return { cells: Object.fromEntries(rows.map(({ code }) => [code, [oneOf(columns, leaning).code]])) };
    }
    case "number":
      return { number: 1 + Math.floor(leaning() * 6) };
    case "date":
      return {
        date: `${asked.settings.earliest!.slice(0, 8)}${String(4 + Math.floor(random() * 26)).padStart(2, "0")}`,
      };
    case "place":
      return {
        latitude: rounded(-33.045 + (random() - 0.5) * 0.06),
        longitude: rounded(-71.44 + (random() - 0.5) * 0.08),
      };
    default:
      return null;
  }
}

function oneOf<Item>(items: readonly Item[], random: Random): Item {
  return items[Math.floor(random() * items.length)]!;
}

function rounded(degrees: number): number {
  return Math.round(degrees * 10_000) / 10_000;
}

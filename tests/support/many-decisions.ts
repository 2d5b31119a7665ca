import { outcomes } from "#app/domain/decision/decision.ts";
import { prompts } from "#app/domain/record/record.ts";
import type { Db } from "#db/schema.ts";

const start = Date.parse("2024-01-01T00:00:00.000Z");
const minuteMs = 60_000;

/**
 * Proposals with a decision on each, one in twenty appealed: nine in ten of them in the first of three
 * consultations. For measuring: nothing but rows.
 * @returns  the ids of the consultations
 */
export async function manyDecisions(db: Db, howMany: number): Promise<string[]> {
  const ids = ["first", "second", "third"];
  const at = (minutes: number) => new Date(start + minutes * minuteMs).toISOString();
  for (const id of ids) {
    await db
      .insertInto("consultation")
      .values({
        ...{ id, slug: id, authorityId: "authority", title: id, purpose: "", promise: "", answersBy: null },
        ...{ phases: "[]", language: "es", languages: "[]", access: "open", preModerated: 0 },
        ...{ preModeratedWhen: "[]", proposalsInvited: 1, votesHiddenUntilVoted: 0, minimumCell: 5 },
        ...{ backgroundHtml: "", createdAt: at(0), publishedAt: at(0) },
      })
      .execute();
  }
  for (const number of [0, 1, 2, 3, 4, 5, 6, 7]) {
    await db
      .insertInto("rule")
      .values({
        ...{ id: `rule-${number}`, code: `rule-${number}`, version: 1, titles: "{}", texts: "{}" },
        ...{ examples: "{}", sanctions: "[]", secondPerson: 0, longestSuspension: 0, validFrom: at(0) },
      })
      .execute();
  }
  for (let first = 0; first < howMany; first += 1000) {
    const numbers = Array.from({ length: Math.min(1000, howMany - first) }, (_, index) => first + index);
    for (let from = 0; from < numbers.length; from += 500) {
      await insertSome(db, numbers.slice(from, from + 500), ids, at);
    }
  }
  return ids;
}

async function insertSome(
  db: Db,
  numbers: readonly number[],
  ids: readonly string[],
  at: (minutes: number) => string,
) {
  const consultationOf = (number: number) => ids[number % 10 === 9 ? (number % 20 === 19 ? 2 : 1) : 0]!;
  const facts = numbers.map((number) => ({ id: name("contribution", number), number }));
  await db
    .insertInto("entry")
    .values(
      facts.map(({ id, number }) => ({
        ...{ id, responseId: id, consultationId: consultationOf(number), questionId: "question" },
        ...{ participantId: id, language: "es" as const, text: "Faltan veredas. ".repeat(20), counted: 1 },
        ...{ visibility: number % 10 === 3 ? ("hidden" as const) : ("published" as const) },
        submittedAt: at(number),
      })),
    )
    .execute();
  await db
    .insertInto("decision")
    .values(
      facts.map(({ id, number }) => {
        const outcome = number % 500 === 0 ? "suspend" : outcomes[number % 10 === 3 ? 1 : 0]!;
        return {
          ...{ id: name("decision", number), consultationId: consultationOf(number), kind: "entry" as const },
          ...{ contributionId: id, outcome, ruleId: outcome === "approve" ? null : `rule-${number % 8}` },
          ...{ reason: "Es un aviso de venta.", details: "{}", before: "{}", signals: "[]" },
          ...{ prompt: prompts[number % 4]!, decidedAt: at(number * 3), waitingSince: at(number) },
          ...{ minutesTaken: (number * 7919) % 20_000, textHash: "0".repeat(64), salt: "1".repeat(64) },
          reversedAt: number % 50 === 3 ? at(number * 4) : null,
        };
      }),
    )
    .execute();
  await db
    .insertInto("report")
    .values(
      facts.map(({ id, number }) => ({
        ...{ id: name("report", number), consultationId: consultationOf(number), kind: "entry" as const },
        ...{ contributionId: id, ruleId: "rule-1", words: "", reporterHash: "hash", reportedAt: at(number) },
        decisionId: name("decision", number),
      })),
    )
    .execute();
  const appealed = facts.filter(({ number }) => number % 20 === 3);
  await db
    .insertInto("appeal")
    .values(
      appealed.map(({ number }) => ({
        ...{ id: name("appeal", number), decisionId: name("decision", number) },
        ...{ consultationId: consultationOf(number), authorityId: "authority", words: "No vendo nada." },
        ...{ madeAt: at(number * 3), dueAt: at(number * 3 + 20_000), decidedAt: at(number * 3 + 500) },
        ...{ outcome: "upheld" as const, reason: "Se vende algo." },
      })),
    )
    .execute();
}

function name(what: string, number: number): string {
  return `${what}-${String(number).padStart(8, "0")}-0000-0000-0000`;
}

import type { AnswerValue } from "#app/domain/question/value.ts";
import type { Db } from "#db/schema.ts";
import { aConsultationAsking, everyKind, type Given, responded } from "#tests/support/results.ts";
import type { ConsultationFacts } from "#tests/support/taking-part.ts";

/** A consultation with a question of every kind, answered by so many in three places; always the same. */
export async function everyKindAnswered(db: Db, people: number, facts: ConsultationFacts = {}) {
  const consultation = await aConsultationAsking(db, everyKind, { asks: ["CL-VS"], ...facts });
  const { place } = consultation;
  await responded(db, consultation, answersOf(people, place, Date.parse(consultation.opensAt!)));
  return consultation;
}

const words = [
  "Faltan árboles y sombra.",
  "Más luz en la plaza.",
  "El camión de la basura no pasa.",
  "Nada.",
];

function answersOf(people: number, place: Record<string, string>, opens: number): Given[] {
  return Array.from({ length: people }, (_, i): Given => {
    const pick = <One>(all: readonly One[], step = 1) => all[(i * step + Math.floor(i / 7)) % all.length]!;
    const first = (i * 7) % 101;
    const answers: (AnswerValue | string | { value: AnswerValue; text: string } | null)[] = [
      pick(words),
      i % 11 === 0
        ? { value: { choice: "other" }, text: "La cancha del colegio" }
        : { choice: pick(["o1", "o2", "o1", "o3"]) },
      { choices: pick([["o1"], ["o1", "o2"], ["o2", "o3"], ["o1", "o2", "o3"]], 3) },
      { choice: pick(["yes", "yes", "no"]) },
      { rating: pick([1, 3, 4, 5, 4, 2, 5]) },
      { ranking: pick([["o1", "o2", "o3"], ["o2"], ["o2", "o1"], ["o3", "o1", "o2"]]) },
      { amounts: { o1: first, o2: 100 - first } },
      { cells: { r1: [pick(["c1", "c2", "c3", "c3"])], r2: [pick(["c1", "c3"])] } },
      { number: (i * i) % 37 },
      { date: new Date(Date.UTC(1980, i % 240, 1 + (i % 28))).toISOString().slice(0, 10) },
      { territoryId: pick([place.quilpue!, place.limache!, place.quilpue!]) },
      i % 4 === 0 ? { attachmentId: `a${i}`, fileName: `foto-${i}.jpg` } : null,
    ];
    const isSent = i % 6 !== 5;
    return {
      answers: isSent ? answers : answers.slice(0, i % 12),
      isSent,
      from: pick(["quilpue", "limache", "quilpue", "quilpue", "limache"]),
      channel: pick(["web", "web", "paper"]),
      at: new Date(opens + ((i * i * 7919) % 20) * 24 * 3_600_000 + i * 60_000),
      visibility: i % 29 === 3 ? "hidden" : "published",
    };
  });
}

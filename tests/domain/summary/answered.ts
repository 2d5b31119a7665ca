import { assignThemes } from "#app/domain/theme/theme.server.ts";
import { newId } from "#db/id.ts";
import type { Db, Schema } from "#db/schema.ts";
import { seedThemes } from "#db/seed/themes.ts";
import { aConsultation, type ConsultationFacts, during } from "#tests/support/taking-part.ts";

/** A consultation that this many people of each place answered, all to the first question. */
export async function anAnsweredConsultation(
  db: Db,
  people: Record<string, number>,
  facts: ConsultationFacts = {},
) {
  await seedThemes(db);
  const consultation = await aConsultation(db, { asks: Object.keys(people), ...facts });
  for (const [place, count] of Object.entries(people)) {
    for (let n = 1; n <= count; n++) {
      await anAnswer(db, consultation, {
        place,
        text: `En ${place} falta agua potable, dice la vecina ${n}`,
      });
    }
  }
  return consultation;
}

type Asked = Awaited<ReturnType<typeof aConsultation>>;

/** Somebody's answer to the first question, as the acts would have left it. */
export async function anAnswer(
  db: Db,
  consultation: Asked,
  { place, text, ...entry }: { place: string; text: string } & Partial<Schema["entry"]>,
) {
  const at = during.toISOString();
  const facts = { consultationId: consultation.id, territoryId: consultation.place[place]! };
  const participantId = newId();
  const responseId = newId();
  const id = newId();
  await db
    .insertInto("participant")
    .values({ ...facts, id: participantId, channel: "web", createdAt: at })
    .execute();
  await db
    .insertInto("response")
    .values({
      ...facts,
      id: responseId,
      participantId,
      channel: "web",
      language: "es",
      startedAt: at,
      furthest: 0,
      submittedAt: entry.submittedAt === null ? null : at,
    })
    .execute();
  await db
    .insertInto("entry")
    .values({
      ...facts,
      id,
      responseId,
      participantId,
      questionId: consultation.questions[0]!.id,
      language: "es",
      text,
      counted: 1,
      visibility: "published",
      submittedAt: at,
      ...entry,
    })
    .execute();
  await assignThemes(db, { kind: "entry", contributionId: id, consultationId: consultation.id, text });
  return { id, participantId };
}

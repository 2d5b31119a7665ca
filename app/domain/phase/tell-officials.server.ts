import { answerClockOf } from "#app/domain/answer/clock.server.ts";
import { post } from "#app/domain/mail/mail.server.ts";
import { endOfDay } from "#app/domain/phase/answer-day.ts";
import type { Due } from "#app/domain/phase/due.ts";
import { accepts, phasesOf } from "#app/domain/phase/phase.ts";
import { phaseLetter, type Told } from "#app/domain/phase/phase-letter.ts";
import type { Claimed } from "#app/domain/phase/run-phases.server.ts";
import type { Db, Language } from "#db/schema.ts";

/** Writes to the officials of the leading authority what these changes are for them; nothing that is over. */
export async function tellOfficials(
  trx: Db,
  consultation: Claimed,
  due: readonly Due[],
  origin: string,
  now: Date,
) {
  const told = toldOf(consultation, due, now);
  if (told.length === 0) return;
  const isAnswered = (await answerClockOf(trx, consultation, now))?.state === "answered";
  const about = {
    title: consultation.title,
    timeZone: consultation.timeZone,
    link: `${origin}/desk/consultations/${consultation.id}`,
  };
  const officials = await officialsOf(trx, consultation.authorityId);
  for (const one of told) {
    if (one.kind !== "soon" && isAnswered) continue;
    for (const { email, language } of officials) {
      await post(trx, email, phaseLetter(language, one, about), now);
    }
  }
}

/**
 * What is worth telling now of what was due: a reminder of what has happened meanwhile is not, and of
 * several reminders of the same change one is enough.
 */
export function toldOf(
  consultation: Pick<Claimed, "publishedAt" | "phases" | "answersBy" | "timeZone">,
  due: readonly Due[],
  now: Date,
): Told[] {
  return [...soon(consultation, due, now), ...ofTheAnswer(consultation, due, now)];
}

/** One letter for what changes at the same instant. */
function soon(consultation: Pick<Claimed, "phases">, due: readonly Due[], now: Date): Told[] {
  const changes = phasesOf(consultation).flatMap(({ kind, opensAt, closesAt }) => {
    const reminded = (change: Due["change"], at: string | null) =>
      at !== null &&
      Date.parse(at) > now.getTime() &&
      due.some((one) => one.phase === kind && one.change === change);
    return [
      ...(kind !== "answer" && reminded("closing-reminded", closesAt)
        ? [{ phase: kind, change: "closes" as const, at: closesAt as string }]
        : []),
      ...(reminded("opening-reminded", opensAt)
        ? [{ phase: kind, change: "opens" as const, at: opensAt as string }]
        : []),
    ];
  });
  return [...Map.groupBy(changes, ({ at }) => at).values()].map((together) => ({
    kind: "soon",
    changes: together,
  }));
}

function ofTheAnswer(
  consultation: Pick<Claimed, "publishedAt" | "phases" | "answersBy" | "timeZone">,
  due: readonly Due[],
  now: Date,
): Told[] {
  const { answersBy: day, timeZone } = consultation;
  if (day === null) return [];
  const isOver = now.toISOString() >= endOfDay(day, timeZone);
  const reminded = due.some(({ phase, change }) => phase === "answer" && change === "closing-reminded");
  if (reminded && accepts(consultation, "answers", now)) {
    return [{ kind: isOver ? "answer-late" : "answer-due", day }];
  }
  const opened = due.some((one) => opensAnswers(consultation, one));
  return opened && !isOver && accepts(consultation, "answers", now) ? [{ kind: "answer-open", day }] : [];
}

/** The answer phase opens, or, where there is none, the last of what citizens do closes. */
function opensAnswers(consultation: Pick<Claimed, "phases">, { phase, change }: Due): boolean {
  const phases = phasesOf(consultation);
  if (phases.some(({ kind }) => kind === "answer")) return phase === "answer" && change === "opened";
  const last = phases.findLast(({ kind }) => kind === "contribute" || kind === "vote");
  return change === "closed" && phase === last?.kind;
}

/** Those with the role there; its administrators where nobody has it. */
async function officialsOf(db: Db, authorityId: string): Promise<{ email: string; language: Language }[]> {
  const people = await db
    .selectFrom("roleGrant")
    .innerJoin("person", "person.id", "roleGrant.personId")
    .select(["person.email", "person.language", "roleGrant.role"])
    .distinct()
    .where("roleGrant.authorityId", "=", authorityId)
    .where("roleGrant.role", "in", ["official", "admin"])
    .where("roleGrant.revokedAt", "is", null)
    .orderBy("person.email")
    .execute();
  const officials = people.filter(({ role }) => role === "official");
  return officials.length > 0 ? officials : people;
}

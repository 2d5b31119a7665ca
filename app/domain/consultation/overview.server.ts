import {
  correctionsOf,
  questionsOf,
  scheduleChangesOf,
  territoriesAsked,
} from "#app/domain/consultation/consultation.server.ts";
import type { Consultation } from "#app/domain/consultation/consultation.ts";
import { jointAuthorities } from "#app/domain/consultation/joint.server.ts";
import { problemsOf } from "#app/domain/consultation/publication.server.ts";
import { type Part, type Problem, parts, problemParts } from "#app/domain/consultation/publication.ts";
import { documentsOf } from "#app/domain/document/document.server.ts";
import { phaseAt, standingOf } from "#app/domain/phase/phase.ts";
import type { Db } from "#db/schema.ts";

/** A consultation as its officials see it at a glance. */
export async function overviewOf(db: Db, consultation: Consultation, now: Date) {
  const { id } = consultation;
  const standing = standingOf(consultation, now);
  const problems = standing === "draft" ? await problemsOf(db, consultation, now) : [];
  const places = await territoriesAsked(db, id);
  const questions = await questionsOf(db, id);
  const documents = await documentsOf(db, id);
  return {
    standing,
    stage: phaseAt(consultation, now),
    problems,
    joint: await jointAuthorities(db, consultation),
    parts: parts.map((part) => ({ part, status: statusOf(part, consultation, problems, documents.length) })),
    places: places.map(({ id, kind, code, name }) => ({ id, kind, code, name })),
    questions: questions.map(({ title, help, required }) => ({ title, help, required })),
    documents: documents.map(({ title }) => title),
    changes: await scheduleChangesOf(db, id),
    corrections: (await correctionsOf(db, id)).length,
  };
}

export type Overview = Awaited<ReturnType<typeof overviewOf>>;

type PartStatus = "done" | "missing" | "optional";

function statusOf(
  part: Part,
  consultation: Consultation,
  problems: readonly Problem[],
  documents: number,
): PartStatus {
  if (problems.some((problem) => problemParts[problem] === part)) return "missing";
  if (part === "background" && consultation.background === null) return "optional";
  if (part === "documents" && documents === 0) return "optional";
  return "done";
}

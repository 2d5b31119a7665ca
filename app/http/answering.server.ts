import { answerDraft, answerTo } from "#app/domain/answer/answer.server.ts";
import type { Answer, Subject } from "#app/domain/answer/answer.ts";
import { answeringFor } from "#app/domain/answer/answer-act.server.ts";
import { answerSubjects } from "#app/domain/answer/outcomes.ts";
import { findSubject, type SubjectShown } from "#app/domain/answer/subject.server.ts";
import { accepts } from "#app/domain/phase/phase.ts";
import type { Context } from "#app/http/context.ts";
import { type Desk, requireDesk } from "#app/http/desk.server.ts";
import { found } from "#app/http/guards.server.ts";
import type { Schema } from "#db/schema.ts";

export interface AnsweringDesk extends Desk {
  about: Subject;
  subject: SubjectShown;
  /** In whose name this official answers. */
  own: { id: string; name: string };
  published: Answer | null;
  draft: Schema["answerDraft"] | null;
  /** Why nothing can be written here; null when it can. */
  closed: "too-early" | "answered-by-others" | null;
}

/** The desk of the answer to one subject; else sign-in, 403 or 404. */
export async function requireAnswering(
  request: Request,
  context: Context,
  params: { id?: string; subject?: string; subjectId?: string },
): Promise<AnsweringDesk> {
  const desk = await requireDesk(request, context, params.id);
  const { consultation, authorities, actor } = desk;
  const kind = found(answerSubjects.find((one) => one === params.subject));
  const about = { subject: kind, subjectId: params.subjectId ?? "" };
  const subject = found(await findSubject(context.db, consultation, about));
  const authorityId = await answeringFor(context.db, actor, consultation);
  const own = found(authorities.find(({ id }) => id === authorityId));
  const published = (await answerTo(context.db, consultation.id, about)) ?? null;
  const draft = (await answerDraft(context.db, consultation.id, own.id, about)) ?? null;
  const closed = !accepts(consultation, "answers", new Date())
    ? "too-early"
    : published && published.authorityId !== own.id
      ? "answered-by-others"
      : null;
  return { ...desk, about, subject, own: { id: own.id, name: own.name }, published, draft, closed };
}

/** Where an official writes the answer to this. */
export function answeringPath(consultationId: string, { subject, subjectId }: Subject): string {
  return `/desk/consultations/${consultationId}/answers/${subject}/${encodeURIComponent(subjectId)}`;
}

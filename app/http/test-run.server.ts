import { questionsOf } from "#app/domain/consultation/consultation.server.ts";
import type { Consultation, Question } from "#app/domain/consultation/consultation.ts";
import type { Answer } from "#app/domain/question/value.ts";
import { isAnswered } from "#app/domain/question/value.ts";
import { answersCarried } from "#app/domain/response/answers-carried.ts";
import { fileRefusal } from "#app/domain/response/attachment.server.ts";
import { sendingRefusal, standingOf } from "#app/domain/response/response.ts";
import { nextAsked } from "#app/domain/response/steps.ts";
import {
  answerGiven,
  type FilledAnswer,
  fileMessage,
  filledAnswer,
  listed,
  type SentAnswer,
  sentAnswer,
} from "#app/http/answer-form.server.ts";
import type { Context } from "#app/http/context.ts";
import type { Db, Language } from "#db/schema.ts";

/** Where a test run has come; it is nowhere but in the form that goes from page to page. */
export type TestRun =
  | { at: "start" }
  | { at: "question"; question: Question; shown: FilledAnswer; answers: Map<string, Answer> }
  | { at: "review"; missing: number[]; isEmpty: boolean; answers: Map<string, Answer> }
  | { at: "done" };

const runs = new WeakMap<Context, TestRun>();

/** The page's loader reads what its action made of the form, so that the question is its title. */
export function testRunOf(context: Context): TestRun {
  return runs.get(context) ?? { at: "start" };
}

/** Takes one step of a test run and says with what status its page is answered. Writes nothing anywhere. */
export async function stepTestRun(
  request: Request,
  context: Context,
  consultation: Consultation,
  language: Language,
): Promise<200 | 422> {
  const questions = await questionsOf(context.db, consultation.id);
  const sent = await sentAnswer(request);
  const { run, status } = await stepOf(context.db, questions, sent, language);
  runs.set(context, run);
  return status;
}

async function stepOf(db: Db, questions: Question[], sent: SentAnswer, language: Language) {
  const { values } = sent;
  const answers = answersCarried(values.answers, questions);
  const from = questions.find(({ id }) => id === values.question);
  const named = questions.find(({ id }) => id === values.to);
  if (from === undefined) {
    if (values.send) return finish(questions, answers);
    const first = named ?? standingOf(questions, answers).asked[0] ?? null;
    return { run: await shown(db, first, answers, language), status: 200 as const };
  }
  const given = await givenIn(db, from, sent, answers, language);
  if (given.ok) answers.set(from.id, given.answer);
  if (given.ok && !isAnswered(given.answer)) answers.delete(from.id);
  const { asked } = standingOf(questions, answers);
  if (values.back) {
    const before = asked.filter(({ position }) => position < from.position).at(-1);
    if (!before) return { run: { at: "start" } as TestRun, status: 200 as const };
    return { run: await shown(db, before, answers, language), status: 200 as const };
  }
  if (!given.ok) {
    const run: TestRun = { at: "question", question: from, shown: given.shown, answers };
    return { run, status: given.status };
  }
  const next = values.remove ? from : values.review ? null : nextAsked(asked, from.position);
  return { run: await shown(db, next, answers, language), status: 200 as const };
}

function finish(questions: Question[], answers: Map<string, Answer>): { run: TestRun; status: 200 | 422 } {
  const refusal = sendingRefusal(standingOf(questions, answers));
  if (refusal === null) return { run: { at: "done" }, status: 200 };
  const missing = refusal.refusal === "incomplete" ? refusal.missing : [];
  return { run: { at: "review", missing, isEmpty: refusal.refusal === "empty", answers }, status: 422 };
}

async function shown(
  db: Db,
  question: Question | null,
  answers: Map<string, Answer>,
  language: Language,
): Promise<TestRun> {
  if (question === null) return { at: "review", missing: [], isEmpty: false, answers };
  const answer = answers.get(question.id) ?? { value: null, text: "" };
  return {
    at: "question",
    question,
    shown: await filledAnswer(question, answer, { db, language }),
    answers,
  };
}

/** As a citizen's form is read, but for a file: that is looked at and let go. */
async function givenIn(
  db: Db,
  question: Question,
  sent: SentAnswer,
  answers: Map<string, Answer>,
  language: Language,
) {
  const before = answers.get(question.id) ?? { value: null, text: "" };
  const given = await answerGiven(question, sent, before, { db, language });
  if (!given.ok || question.kind !== "file" || !sent.file) return given;
  const refusal = await fileRefusal(sent.file, question.settings.accepts);
  if (refusal) {
    const errors = listed({ file: fileMessage(refusal, question) });
    return { ok: false as const, shown: { values: sent.values, errors, places: null }, status: 422 as const };
  }
  return {
    ok: true as const,
    answer: { value: { attachmentId: "test", fileName: sent.file.name }, text: "" },
  };
}

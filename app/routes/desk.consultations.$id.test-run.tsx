import { type ActionFunctionArgs, data, type LoaderFunctionArgs } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { questionsOf } from "#app/domain/consultation/consultation.server.ts";
import { carried } from "#app/domain/response/answers-carried.ts";
import { standingOf } from "#app/domain/response/response.ts";
import { askedQuestion } from "#app/http/asked-question.server.ts";
import { type Desk, deskPage, requireDesk } from "#app/http/desk.server.ts";
import { reviewedAnswers } from "#app/http/reviewed-answers.server.ts";
import { stepTestRun, type TestRun, testRunOf } from "#app/http/test-run.server.ts";
import type { Translate } from "#app/i18n/locale.ts";
import type { PageHandle } from "#app/ui/page-title.tsx";
import { TestRunDone, TestRunQuestion, TestRunReview, TestRunStart } from "#app/ui/response/test-run.tsx";
import type { Db } from "#db/schema.ts";

type Data = Awaited<ReturnType<typeof loader>>;

export const handle = { title: (t, { shown }: Data) => titleOf(t, shown) } satisfies PageHandle;

function titleOf(t: Translate, shown: Data["shown"]): string {
  if (shown.at === "question") return shown.step.question.title;
  if (shown.at === "review") return t("response.review.title");
  return t(shown.at === "done" ? "response.test.done" : "response.test.title");
}

/** Answering as a citizen does, and nothing of it kept: the answers travel in the form. */
export async function loader({ request, context, params }: LoaderFunctionArgs) {
  const desk = await requireDesk(request, context, params.id);
  return { ...deskPage(desk), shown: await shownOf(context.db, desk, testRunOf(context)) };
}

export async function action({ request, context, params }: ActionFunctionArgs) {
  const { consultation, language } = await requireDesk(request, context, params.id);
  return data(null, await stepTestRun(request, context, consultation, language));
}

async function shownOf(db: Db, { consultation, language }: Desk, run: TestRun) {
  const questions = await questionsOf(db, consultation.id);
  if (run.at === "start") return { at: run.at, questions: questions.length };
  if (run.at === "done") return { at: run.at };
  const standing = standingOf(questions, run.answers);
  const answers = carried(run.answers);
  if (run.at === "review") {
    const { missing, isEmpty } = run;
    const review = await reviewedAnswers(db, consultation, standing, language);
    return { at: run.at, missing, isEmpty, answers, review };
  }
  const { question, shown: state } = run;
  // A question that its own answers would hide is still the one being answered.
  const asked = questions.filter(
    (one) => one === find(questions, question.id) || standing.asked.includes(one),
  );
  const at = { questions, asked, question: find(questions, question.id) };
  return { at: run.at, step: await askedQuestion(db, consultation, at, language), state, answers };
}

function find<Question extends { id: string }>(questions: Question[], id: string): Question {
  return questions.find((question) => question.id === id)!;
}

export default function TestRunPage() {
  const { shown, ...page } = useLoaderData<typeof loader>();
  switch (shown.at) {
    case "start":
      return <TestRunStart page={page} questions={shown.questions} />;
    case "question":
      return <TestRunQuestion page={page} {...shown} />;
    case "review":
      return <TestRunReview page={page} {...shown} />;
    case "done":
      return <TestRunDone page={page} />;
  }
}

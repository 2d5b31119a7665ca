import type { LoaderFunctionArgs } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { questionsOf, territoriesAsked } from "#app/domain/consultation/consultation.server.ts";
import { columnKinds, hasKind } from "#app/domain/result/cross-tab.ts";
import { kept } from "#app/domain/result/kept.server.ts";
import { shownTally } from "#app/domain/result/shown-tally.server.ts";
import { stepsNow } from "#app/domain/result/steps.server.ts";
import { codesOf } from "#app/domain/territory/territory.ts";
import { found } from "#app/http/guards.server.ts";
import { requireResults, resultsPage } from "#app/http/results.server.ts";
import { useLocale } from "#app/ui/locale.tsx";
import { Facts } from "#app/ui/page/facts.tsx";
import type { PageHandle } from "#app/ui/page-title.tsx";
import { Counted, ResultsFrame } from "#app/ui/result/results-frame.tsx";
import { TallyView } from "#app/ui/result/tally-view.tsx";

type Data = Awaited<ReturnType<typeof loader>>;

export const handle = { title: (_, data: Data) => data.question.title } satisfies PageHandle;

export async function loader({ request, context, params }: LoaderFunctionArgs) {
  const { db } = context;
  const desk = await requireResults(request, context, params.id);
  const { id } = desk.consultation;
  const questions = await questionsOf(db, id);
  const question = found(questions.find((one) => String(one.position) === params.position));
  const { result, at } = await kept(db, `question ${question.id}`, async () => {
    const asked = question.kind === "place" ? await territoriesAsked(db, id) : [];
    const countries = [...new Set(asked.map(({ path }) => codesOf(path)[0]!))];
    // Officials read every answer; nothing of a point is kept from them.
    return shownTally(db, question, 0, countries);
  });
  const steps = (await stepsNow(db, id, questions)).result;
  const { position, title, help, kind } = question;
  return {
    ...resultsPage(desk),
    question: { position, title, help, kind },
    questions: questions.length,
    shown: result,
    step: steps.steps.find((step) => step.questionId === question.id)!,
    mayCross: hasKind(columnKinds)(question),
    mayHaveWords: ["open-text", "single-choice", "multiple-choice"].includes(kind),
    at,
  };
}

export default function QuestionResults() {
  const { t, number, percent, language } = useLocale();
  const { question, questions, shown, step, mayCross, mayHaveWords, at, ...page } =
    useLoaderData<typeof loader>();
  const results = `/desk/consultations/${page.consultation.id}/results`;
  const pathOf = (position: number) => `${results}/questions/${position}`;
  const lang = page.consultation.language === language ? undefined : page.consultation.language;
  const skipped = Math.max(0, step.asked - step.sent);
  return (
    <ResultsFrame page={page} part={null} question={question.position} lead={question.help || undefined}>
      <Counted at={at} href={pathOf(question.position)} timeZone={page.authority.timeZone} />
      <Facts
        across
        items={[
          { label: t("result.kind"), value: t(`result.kind.${question.kind}`) },
          { label: t("result.asked"), value: number(step.asked) },
          {
            label: t("result.answered"),
            value: number(step.sent),
            note: step.asked > 0 && percent(step.sent / step.asked),
          },
          { label: t("result.skipped"), value: number(skipped) },
        ]}
      />
      {step.withheld > 0 && <p>{t("result.withheld", { count: step.withheld })}</p>}
      <TallyView shown={shown} lang={lang} />
      <p className="row">
        {mayHaveWords && (
          <a href={`${results}/texts?question=${question.position}`}>{t("result.texts.of-question")}</a>
        )}
        {mayCross && (
          <a href={`${results}/crosstab?question=${question.position}&by=municipality`}>
            {t("result.crosstab.of-question")}
          </a>
        )}
      </p>
      <p className="row">
        {question.position > 1 && <a href={pathOf(question.position - 1)}>{t("result.previous")}</a>}
        {question.position < questions && <a href={pathOf(question.position + 1)}>{t("result.next")}</a>}
      </p>
    </ResultsFrame>
  );
}

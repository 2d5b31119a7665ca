import type { LoaderFunctionArgs } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { questionsOf } from "#app/domain/consultation/consultation.server.ts";
import { daysOf } from "#app/domain/result/days.server.ts";
import { headlineOf } from "#app/domain/result/headline.server.ts";
import { kept } from "#app/domain/result/kept.server.ts";
import { stepsNow } from "#app/domain/result/steps.server.ts";
import { requireResults, resultsPage } from "#app/http/results.server.ts";
import { useLocale } from "#app/ui/locale.tsx";
import type { PageHandle } from "#app/ui/page-title.tsx";
import { ChannelBars } from "#app/ui/result/channel-bars.tsx";
import { DayChart } from "#app/ui/result/day-chart.tsx";
import { HeadlineFacts } from "#app/ui/result/headline-facts.tsx";
import { Counted, ResultsFrame } from "#app/ui/result/results-frame.tsx";
import { StepTable } from "#app/ui/result/step-table.tsx";

export const handle = { title: (t) => t("result.title") } satisfies PageHandle;

export async function loader({ request, context: { db, ...context }, params }: LoaderFunctionArgs) {
  const desk = await requireResults(request, { db, ...context }, params.id);
  const { consultation, lead } = desk;
  const questions = await questionsOf(db, consultation.id);
  const now = new Date();
  const { result, at } = await kept(
    db,
    `overview ${consultation.id}`,
    async () => ({
      headline: await headlineOf(db, consultation),
      days: await daysOf(db, consultation, lead.timeZone, now),
    }),
    now,
  );
  return {
    ...resultsPage(desk),
    ...result,
    steps: (await stepsNow(db, consultation.id, questions)).result,
    at,
    questions: questions.map(({ position, title, kind, condition }) => ({
      position,
      title,
      kind,
      isConditional: condition !== null,
    })),
  };
}

export default function Results() {
  const { t } = useLocale();
  const { headline, days, steps, questions, at, ...page } = useLoaderData<typeof loader>();
  const here = `/desk/consultations/${page.consultation.id}/results`;
  return (
    <ResultsFrame page={page} part="" lead={t("result.lead")}>
      <Counted at={at} href={here} timeZone={page.authority.timeZone} />
      <HeadlineFacts headline={headline} minimum={page.consultation.minimumCell} />
      <StepTable steps={steps} questions={questions} base={here} lang={page.consultation.language} />
      <DayChart days={days} timeZone={page.authority.timeZone} />
      <ChannelBars channels={headline.channels} />
    </ResultsFrame>
  );
}

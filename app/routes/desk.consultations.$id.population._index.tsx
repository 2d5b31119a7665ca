import { type ActionFunctionArgs, data, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import {
  categoryQuestions,
  givePopulation,
  populationInUse,
  territoriesToWeigh,
} from "#app/domain/population/population.server.ts";
import { PopulationInput } from "#app/domain/population/population.ts";
import { deskPage, requireDesk } from "#app/http/desk.server.ts";
import { invalid, parseForm, refused } from "#app/http/forms.ts";
import { takeFrom } from "#app/http/guards.server.ts";
import { heldForm } from "#app/http/held-form.server.ts";
import { msg } from "#app/i18n/message-reference.ts";
import { DeskFrame } from "#app/ui/desk/frame.tsx";
import { ErrorSummary } from "#app/ui/form/error-summary.tsx";
import { usePageForm } from "#app/ui/form/page-form.tsx";
import { useLocale } from "#app/ui/locale.tsx";
import { Notice } from "#app/ui/page/notice.tsx";
import type { PageHandle } from "#app/ui/page-title.tsx";
import { PopulationForm } from "#app/ui/population/population-form.tsx";
import { PopulationNow } from "#app/ui/population/population-now.tsx";

export const handle = { title: (t) => t("population.title") } satisfies PageHandle;

export async function loader({ request, context, params }: LoaderFunctionArgs) {
  const desk = await requireDesk(request, context, params.id);
  const { id } = desk.consultation;
  const query = new URL(request.url).searchParams;
  return {
    ...deskPage(desk),
    mayChange: desk.mayChange,
    questions: await categoryQuestions(context.db, id),
    places: await territoriesToWeigh(context.db, id),
    now: await populationInUse(context.db, id),
    held: await heldForm(context.db, request),
    given: query.has("given"),
    removed: query.has("removed"),
  };
}

export async function action({ request, context, params }: ActionFunctionArgs) {
  const { actor, consultation } = await requireDesk(request, context, params.id);
  await takeFrom(context, "post", actor.personId ?? context.address);
  const form = await parseForm(request, PopulationInput);
  if (!form.ok) return invalid(form);

  const given = await givePopulation(context.db, actor, consultation.id, form.input);
  if (given.ok) return redirect(`/desk/consultations/${consultation.id}/population?given`);
  if (given.refusal === "not-allowed") throw new Response(null, { status: 403 });
  if (given.refusal === "gone") throw new Response(null, { status: 404 });
  if (given.refusal !== "unreadable") {
    const field = given.refusal === "same-question" ? "sexQuestionId" : "table";
    return refused(form, { [field]: `population.refused.${given.refusal}` });
  }
  const table = given.problems.map(({ problem, ...where }) => msg(`population.problem.${problem}`, where));
  return data({ result: form.submission.reply({ fieldErrors: { table } }) }, 422);
}

export default function Population() {
  const { t } = useLocale();
  const { mayChange, questions, places, now, held, given, removed, ...page } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const { form, fields } = usePageForm<PopulationInput>({
    result: answer?.result,
    defaults: held ?? undefined,
  });
  const labels = {
    source: t("population.source"),
    ageQuestionId: t("population.age-question"),
    sexQuestionId: t("population.sex-question"),
    table: t("population.table"),
  };
  return (
    <DeskFrame page={page} summary={<ErrorSummary form={form} labels={labels} />} lead={t("population.lead")}>
      {given && !answer && <Notice kind="success" title={t("population.given")} />}
      {removed && !answer && <Notice kind="success" title={t("population.removed")} />}
      <PopulationNow
        now={now}
        questions={questions}
        timeZone={page.authority.timeZone}
        removal={mayChange ? `/desk/consultations/${page.consultation.id}/population/removal` : null}
      />
      {mayChange && (
        <PopulationForm form={form} fields={fields} labels={labels} questions={questions} places={places} />
      )}
    </DeskFrame>
  );
}

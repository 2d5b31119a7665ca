import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { type Extended, extendConsultation } from "#app/domain/consultation/schedule.server.ts";
import { ExtensionInput, localTimeOf, longestReason } from "#app/domain/consultation/schedule.ts";
import { movablePhases } from "#app/domain/phase/moving.ts";
import { standingOf } from "#app/domain/phase/phase.ts";
import { deskPage, reasonFor, requireDesk, savedAt } from "#app/http/desk.server.ts";
import { invalid, parseForm, refused } from "#app/http/forms.ts";
import { heldForm } from "#app/http/held-form.server.ts";
import { DeskFrame } from "#app/ui/desk/frame.tsx";
import { zoneName } from "#app/ui/desk/time-zone.ts";
import { WhyNoTiming } from "#app/ui/desk/timing.tsx";
import { DateTimeFields } from "#app/ui/form/date-time-fields.tsx";
import { ErrorSummary } from "#app/ui/form/error-summary.tsx";
import { HiddenFields } from "#app/ui/form/hidden-fields.tsx";
import { PageForm, usePageForm } from "#app/ui/form/page-form.tsx";
import { SubmitButton } from "#app/ui/form/submit-button.tsx";
import { TextArea } from "#app/ui/form/text-area.tsx";
import { useLocale } from "#app/ui/locale.tsx";
import type { PageHandle } from "#app/ui/page-title.tsx";

export const handle = { title: (t) => t("desk.extension.title") } satisfies PageHandle;

export async function loader({ request, context, params }: LoaderFunctionArgs) {
  const desk = await requireDesk(request, context, params.id);
  const { answersBy } = desk.consultation;
  const now = new Date();
  const asked = new URL(request.url).searchParams.get("phase");
  const movable = movablePhases(desk.consultation, now);
  const moved = movable.find(({ kind }) => kind === asked) ?? movable[0];
  const closesAt = moved?.closesAt ?? null;
  const closes = closesAt ? localTimeOf(closesAt, desk.lead.timeZone) : null;
  const held = await heldForm(context.db, request);
  return {
    ...deskPage(desk),
    standing: standingOf(desk.consultation, now),
    phase: moved?.kind ?? null,
    closesAt,
    answersBy,
    values: held ?? { closesDay: closes?.day, closesTime: closes?.time, answersBy },
  };
}

export async function action({ request, context, params }: ActionFunctionArgs) {
  const { actor, consultation } = await requireDesk(request, context, params.id);
  const form = await parseForm(request, ExtensionInput);
  if (!form.ok) return invalid(form);

  const extended = await extendConsultation(context.db, actor, consultation.id, form.input);
  if (extended.ok) return redirect(savedAt(consultation.id, "extension"));
  return refused(form, reasonByField(extended));
}

function reasonByField(refusal: Exclude<Extended, { ok: true }>): Record<string, string> {
  switch (refusal.refusal) {
    case "hour-skipped":
      return { closesTime: reasonFor("hour-skipped", { from: refusal.from, to: refusal.to }) };
    case "answers-before-closing":
    case "answers-in-the-past":
    case "answers-too-far":
      return { answersBy: reasonFor(refusal.refusal) };
    case "closed":
    case "not-published":
      return { "": reasonFor(refusal.refusal) };
    default:
      return { closesDay: reasonFor(refusal.refusal) };
  }
}

export default function Extension() {
  const { t, day, instant, language } = useLocale();
  const { standing, phase, closesAt, answersBy, values, ...page } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const { form, fields } = usePageForm<ExtensionInput>({
    result: answer?.result,
    defaults: values as Partial<ExtensionInput>,
  });
  const { timeZone } = page.authority;
  const labels = {
    closesDay: t("desk.extension.closes"),
    closesTime: t("desk.extension.closes"),
    answersBy: t("desk.field.answers-by"),
    reason: t("desk.extension.reason"),
  };
  const mayExtend = page.frozen === "published" && phase !== null;
  return (
    <DeskFrame
      page={page}
      summary={<ErrorSummary form={form} labels={labels} />}
      lead={
        phase && closesAt
          ? `${t(`phase.name.${phase}`)}. ${t("desk.extension.now", { when: instant(closesAt, timeZone) })}`
          : undefined
      }
    >
      {!mayExtend && <WhyNoTiming page={page} standing={standing} />}
      {(mayExtend || answer) && (
        <PageForm keyed form={form}>
          {phase && <HiddenFields values={{ phase }} />}
          <DateTimeFields
            day={fields.closesDay}
            time={fields.closesTime}
            legend={labels.closesDay}
            hint={t("desk.schedule.zone", { zone: zoneName(timeZone, language), id: timeZone })}
          />
          <DateTimeFields
            day={fields.answersBy}
            legend={labels.answersBy}
            hint={answersBy ? t("desk.extension.answers.hint", { day: day(answersBy) }) : undefined}
          />
          <TextArea
            field={fields.reason}
            label={labels.reason}
            hint={t("desk.timing.reason.hint")}
            maxLength={longestReason}
            rows={4}
          />
          <SubmitButton>{t("desk.extension.title")}</SubmitButton>
        </PageForm>
      )}
    </DeskFrame>
  );
}

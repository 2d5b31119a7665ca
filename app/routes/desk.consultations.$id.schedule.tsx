import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { type Scheduled, setSchedule } from "#app/domain/consultation/schedule.server.ts";
import { localTimeOf } from "#app/domain/consultation/schedule.ts";
import { movablePhases } from "#app/domain/phase/moving.ts";
import { type Phase, phase, phaseKinds, phasesOf } from "#app/domain/phase/phase.ts";
import { wordsRefusal } from "#app/domain/phase/phase-words.ts";
import { type PhasesForm, PhasesInput } from "#app/domain/phase/phases-input.ts";
import { deskPage, reasonFor, requireDesk, savedAt } from "#app/http/desk.server.ts";
import { invalid, parseForm, refused } from "#app/http/forms.ts";
import { heldForm } from "#app/http/held-form.server.ts";
import { DeskFrame, FrozenNotice } from "#app/ui/desk/frame.tsx";
import { zoneName } from "#app/ui/desk/time-zone.ts";
import { ErrorSummary } from "#app/ui/form/error-summary.tsx";
import { PageForm, usePageForm } from "#app/ui/form/page-form.tsx";
import { SubmitButton } from "#app/ui/form/submit-button.tsx";
import { useLocale } from "#app/ui/locale.tsx";
import { Notice } from "#app/ui/page/notice.tsx";
import type { PageHandle } from "#app/ui/page-title.tsx";
import { PhaseFields, type PhaseFormFields } from "#app/ui/phase/phase-fields.tsx";
import { PhaseList } from "#app/ui/phase/phase-list.tsx";
import type { PhaseKind } from "#db/schema.ts";

export const handle = { title: (t) => t("desk.part.schedule") } satisfies PageHandle;

export async function loader({ request, context, params }: LoaderFunctionArgs) {
  const desk = await requireDesk(request, context, params.id);
  const { consultation, lead } = desk;
  const now = new Date();
  const phases = phasesOf(consultation);
  const movable = movablePhases(consultation, now).map(({ kind }) => kind);
  // What an official asks for unless they say otherwise: contributions, then the answer.
  const proposed = [phase("contribute", null, null), phase("answer", null, null)];
  return {
    ...deskPage(desk),
    answersBy: consultation.answersBy,
    phases,
    mayMove: movable,
    mayDescribe: phaseKinds.filter((kind) => wordsRefusal(consultation, kind, now) === null),
    values:
      (await heldForm(context.db, request)) ?? valuesOf(phases.length > 0 ? phases : proposed, lead.timeZone),
  };
}

function valuesOf(phases: readonly Phase[], timeZone: string): Record<string, string> {
  const values: Record<string, string> = {};
  for (const { kind, opensAt, closesAt } of phases) {
    values[kind] = "on";
    for (const [end, at] of [
      ["opens", opensAt],
      ["closes", closesAt],
    ] as const) {
      if (at === null) continue;
      const { day, time } = localTimeOf(at, timeZone);
      Object.assign(values, { [`${kind}-${end}Day`]: day, [`${kind}-${end}Time`]: time });
    }
  }
  return values;
}

export async function action({ request, context, params }: ActionFunctionArgs) {
  const { actor, consultation } = await requireDesk(request, context, params.id);
  const form = await parseForm(request, PhasesInput);
  if (!form.ok) return invalid(form);

  const scheduled = await setSchedule(context.db, actor, consultation.id, form.input);
  if (scheduled.ok) return redirect(savedAt(consultation.id, "schedule"));
  return refused(form, reasonByField(scheduled));
}

function reasonByField(refusal: Exclude<Scheduled, { ok: true }>): Record<string, string> {
  if (!("kind" in refusal)) return { "": reasonFor(refusal.refusal) };
  const end = refusal.at === "opening" ? "opens" : "closes";
  if (refusal.refusal === "hour-skipped") {
    const { from, to } = refusal;
    return { [`${refusal.kind}-${end}Time`]: reasonFor("hour-skipped", { from, to }) };
  }
  const isOfPhase = refusal.refusal === "phase-needed" || refusal.refusal === "answers-before-closing";
  return { [isOfPhase ? refusal.kind : `${refusal.kind}-${end}Day`]: reasonFor(refusal.refusal) };
}

export default function Schedule() {
  const { t, language, day } = useLocale();
  const { values, phases, answersBy, mayMove, mayDescribe, ...page } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const { form, fields } = usePageForm<PhasesForm>({ result: answer?.result, defaults: values });
  const { timeZone } = page.authority;
  const base = `/desk/consultations/${page.consultation.id}`;
  const wasRefused = Object.keys(form.allErrors).length > 0;
  const added = (["answer", "follow-up"] as const).filter(
    (kind) => mayDescribe.includes(kind) && !phases.some((one) => one.kind === kind),
  );
  return (
    <DeskFrame
      page={page}
      summary={<ErrorSummary form={form} labels={labelsOf(t)} />}
      lead={t("desk.schedule.zone", { zone: zoneName(timeZone, language), id: timeZone })}
    >
      {page.frozen === "reading" && <FrozenNotice page={page} />}
      {page.frozen === "published" && <Notice title={t("phase.frozen")} />}
      {phases.length > 0 && (
        <PhaseList
          phases={phases}
          timeZone={timeZone}
          linksOf={({ kind }) => [
            ...(page.frozen !== "reading" && mayDescribe.includes(kind)
              ? [{ href: `${base}/phases/${kind}`, label: t("phase.words.change") }]
              : []),
            ...(page.frozen === "published" && mayMove.includes(kind)
              ? [{ href: `${base}/extension?phase=${kind}`, label: t("desk.extension.title") }]
              : []),
          ]}
        />
      )}
      {page.frozen === "published" && added.length > 0 && (
        <ul>
          {added.map((kind) => (
            <li key={kind}>
              <a href={`${base}/phases/${kind}`}>{t("phase.add", { phase: t(`phase.name.${kind}`) })}</a>
            </li>
          ))}
        </ul>
      )}
      {(!page.frozen || wasRefused) && (
        <PageForm form={form}>
          {phaseKinds.map((kind) => (
            <PhaseFields
              key={kind}
              kind={kind}
              fields={fields as unknown as PhaseFormFields}
              answersBy={answersBy && day(answersBy)}
            />
          ))}
          <SubmitButton>{t("desk.save")}</SubmitButton>
        </PageForm>
      )}
    </DeskFrame>
  );
}

function labelsOf(t: ReturnType<typeof useLocale>["t"]): Record<string, string> {
  const labels = (kind: PhaseKind) => {
    const phase = t(`phase.name.${kind}`);
    const opens = t("phase.opens", { phase });
    const closes = t("phase.closes", { phase });
    return {
      [kind]: phase,
      [`${kind}-opensDay`]: opens,
      [`${kind}-opensTime`]: opens,
      [`${kind}-closesDay`]: closes,
      [`${kind}-closesTime`]: closes,
    };
  };
  return Object.assign({}, ...phaseKinds.map(labels));
}

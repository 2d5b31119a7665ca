import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { type Scheduled, setSchedule } from "#app/domain/consultation/schedule.server.ts";
import { localTimeOf, ScheduleInput } from "#app/domain/consultation/schedule.ts";
import { deskPage, reasonFor, requireDesk, savedAt } from "#app/http/desk.server.ts";
import { invalid, parseForm, refused } from "#app/http/forms.ts";
import { heldForm } from "#app/http/held-form.server.ts";
import { DeskPart } from "#app/ui/desk/part.tsx";
import { zoneName } from "#app/ui/desk/time-zone.ts";
import { DateTimeFields } from "#app/ui/form/date-time-fields.tsx";
import { PageForm, usePageForm } from "#app/ui/form/page-form.tsx";
import { SubmitButton } from "#app/ui/form/submit-button.tsx";
import { useLocale } from "#app/ui/locale.tsx";
import type { PageHandle } from "#app/ui/page-title.tsx";

export const handle = { title: (t) => t("desk.part.schedule") } satisfies PageHandle;

export async function loader({ request, context, params }: LoaderFunctionArgs) {
  const desk = await requireDesk(request, context, params.id);
  const { opensAt, closesAt } = desk.consultation;
  const opens = opensAt ? localTimeOf(opensAt, desk.lead.timeZone) : null;
  const closes = closesAt ? localTimeOf(closesAt, desk.lead.timeZone) : null;
  const values = {
    opensDay: opens?.day,
    opensTime: opens?.time,
    closesDay: closes?.day,
    closesTime: closes?.time,
  };
  const held = await heldForm(context.db, request);
  return { ...deskPage(desk), opensAt, closesAt, values: held ?? values };
}

export async function action({ request, context, params }: ActionFunctionArgs) {
  const { actor, consultation } = await requireDesk(request, context, params.id);
  const form = await parseForm(request, ScheduleInput);
  if (!form.ok) return invalid(form);

  const scheduled = await setSchedule(context.db, actor, consultation.id, form.input);
  if (scheduled.ok) return redirect(savedAt(consultation.id, "schedule"));
  return refused(form, reasonByField(scheduled));
}

function reasonByField(refusal: Exclude<Scheduled, { ok: true }>): Record<string, string> {
  if (refusal.refusal === "hour-skipped") {
    const { from, to } = refusal;
    const field = refusal.at === "opening" ? "opensTime" : "closesTime";
    return { [field]: reasonFor("hour-skipped", { from, to }) };
  }
  const reason = reasonFor(refusal.refusal);
  if (refusal.refusal === "already-published") return { "": reason };
  return { [refusal.refusal.startsWith("opens") ? "opensDay" : "closesDay"]: reason };
}

export default function Schedule() {
  const { t, language, instant } = useLocale();
  const { values, opensAt, closesAt, ...page } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const { form, fields } = usePageForm<ScheduleInput>({ result: answer?.result, defaults: values });
  const { timeZone } = page.authority;
  const zone = t("desk.schedule.zone", { zone: zoneName(timeZone, language), id: timeZone });
  const opens = t("desk.schedule.opens");
  const closes = t("desk.schedule.closes");
  return (
    <DeskPart
      page={page}
      form={form}
      labels={{ opensDay: opens, opensTime: opens, closesDay: closes, closesTime: closes }}
      lead={zone}
      values={[
        { label: opens, value: opensAt ? instant(opensAt, timeZone) : t("desk.overview.opens.published") },
        { label: closes, value: closesAt && instant(closesAt, timeZone) },
      ]}
    >
      <PageForm form={form}>
        <DateTimeFields
          day={fields.opensDay}
          time={fields.opensTime}
          legend={opens}
          hint={t("desk.schedule.opens.hint")}
          optional
        />
        <DateTimeFields
          day={fields.closesDay}
          time={fields.closesTime}
          legend={closes}
          hint={t("desk.schedule.closes.hint")}
        />
        <SubmitButton>{t("desk.save")}</SubmitButton>
      </PageForm>
    </DeskPart>
  );
}

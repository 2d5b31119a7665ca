import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { closeConsultationEarly } from "#app/domain/consultation/schedule.server.ts";
import { ClosureInput, longestReason } from "#app/domain/consultation/schedule.ts";
import { standingOf } from "#app/domain/phase/phase.ts";
import { deskPage, reasonFor, requireDesk, savedAt } from "#app/http/desk.server.ts";
import { invalid, parseForm, refused } from "#app/http/forms.ts";
import { heldForm } from "#app/http/held-form.server.ts";
import { DeskFrame } from "#app/ui/desk/frame.tsx";
import { WhyNoTiming } from "#app/ui/desk/timing.tsx";
import { ErrorSummary } from "#app/ui/form/error-summary.tsx";
import { PageForm, usePageForm } from "#app/ui/form/page-form.tsx";
import { SubmitButton } from "#app/ui/form/submit-button.tsx";
import { TextArea } from "#app/ui/form/text-area.tsx";
import { useLocale } from "#app/ui/locale.tsx";
import { Notice } from "#app/ui/page/notice.tsx";
import type { PageHandle } from "#app/ui/page-title.tsx";

export const handle = { title: (t) => t("desk.closure.title") } satisfies PageHandle;

export async function loader({ request, context, params }: LoaderFunctionArgs) {
  const desk = await requireDesk(request, context, params.id);
  const standing = standingOf(desk.consultation, new Date());
  return { ...deskPage(desk), standing, held: await heldForm(context.db, request) };
}

export async function action({ request, context, params }: ActionFunctionArgs) {
  const { actor, consultation } = await requireDesk(request, context, params.id);
  const form = await parseForm(request, ClosureInput);
  if (!form.ok) return invalid(form);

  const closed = await closeConsultationEarly(context.db, actor, consultation.id, form.input);
  if (!closed.ok) return refused(form, { "": reasonFor(closed.refusal) });
  return redirect(savedAt(consultation.id, "closure"));
}

export default function Closure() {
  const { t } = useLocale();
  const { standing, held, ...page } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const { form, fields } = usePageForm<ClosureInput>({
    result: answer?.result,
    defaults: held ?? undefined,
  });
  const reason = t("desk.closure.reason");
  const mayClose = page.frozen === "published" && (standing === "open" || standing === "announced");
  return (
    <DeskFrame page={page} summary={<ErrorSummary form={form} labels={{ reason }} />}>
      {mayClose ? (
        <Notice kind="warning" title={t("desk.closure.now")}>
          <p>{t(standing === "open" ? "desk.closure.open.text" : "desk.closure.announced.text")}</p>
        </Notice>
      ) : (
        <WhyNoTiming page={page} standing={standing} />
      )}
      {(mayClose || answer) && (
        <PageForm keyed form={form}>
          <TextArea
            field={fields.reason}
            label={reason}
            hint={t("desk.timing.reason.hint")}
            maxLength={longestReason}
            rows={4}
          />
          <SubmitButton variant="danger">{t("desk.closure.submit")}</SubmitButton>
        </PageForm>
      )}
    </DeskFrame>
  );
}

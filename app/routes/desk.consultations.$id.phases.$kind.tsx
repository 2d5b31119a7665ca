import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { describePhase } from "#app/domain/phase/describe-phase.server.ts";
import { longestPhaseTitle, phaseKinds, phaseOfKind } from "#app/domain/phase/phase.ts";
import { PhaseWordsInput, wordsRefusal } from "#app/domain/phase/phase-words.ts";
import { deskPage, reasonFor, requireDesk, savedAt } from "#app/http/desk.server.ts";
import { invalid, parseForm, refused } from "#app/http/forms.ts";
import { found } from "#app/http/guards.server.ts";
import { heldForm } from "#app/http/held-form.server.ts";
import { DeskFrame, FrozenNotice } from "#app/ui/desk/frame.tsx";
import { ErrorSummary } from "#app/ui/form/error-summary.tsx";
import { PageForm, usePageForm } from "#app/ui/form/page-form.tsx";
import { SubmitButton } from "#app/ui/form/submit-button.tsx";
import { TextField } from "#app/ui/form/text-field.tsx";
import { useLocale } from "#app/ui/locale.tsx";
import { Notice } from "#app/ui/page/notice.tsx";
import type { PageHandle } from "#app/ui/page-title.tsx";
import { RichTextField } from "#app/ui/rich-text-editor.tsx";

type Data = Awaited<ReturnType<typeof loader>>;

export const handle = {
  title: (t, data?: Data) => (data ? t(`phase.name.${data.kind}`) : t("desk.part.schedule")),
  hydrate: true,
} satisfies PageHandle;

function kindAsked(kind: string | undefined) {
  return found(phaseKinds.find((one) => one === kind));
}

export async function loader({ request, context, params }: LoaderFunctionArgs) {
  const desk = await requireDesk(request, context, params.id);
  const kind = kindAsked(params.kind);
  const { consultation } = desk;
  const refusal = wordsRefusal(consultation, kind, new Date());
  if (refusal === "no-such-phase") throw new Response(null, { status: 404 });
  const { title = "", text = "" } = phaseOfKind(consultation, kind) ?? {};
  const values = (await heldForm(context.db, request)) ?? { title, text };
  return { ...deskPage(desk), kind, refusal, values };
}

export async function action({ request, context, params }: ActionFunctionArgs) {
  const { actor, consultation } = await requireDesk(request, context, params.id);
  const form = await parseForm(request, PhaseWordsInput);
  if (!form.ok) return invalid(form);

  const described = await describePhase(
    context.db,
    actor,
    consultation.id,
    kindAsked(params.kind),
    form.input,
  );
  if (!described.ok) return refused(form, { "": reasonFor(described.refusal) });
  return redirect(savedAt(consultation.id, "schedule"));
}

/** What one phase's part of the public page says. */
export default function PhaseWords() {
  const { t } = useLocale();
  const { kind, refusal, values, ...page } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const { form, fields } = usePageForm<{ title: string; text: string }>({
    result: answer?.result,
    defaults: values,
  });
  const labels = { title: t("phase.words.title"), text: t("phase.words.text") };
  const lang = page.consultation.language;
  const base = `/desk/consultations/${page.consultation.id}`;
  return (
    <DeskFrame
      page={page}
      above={[{ href: `${base}/schedule`, label: t("desk.part.schedule") }]}
      summary={<ErrorSummary form={form} labels={labels} />}
      lead={t(`phase.about.${kind}`)}
    >
      {page.frozen === "reading" && <FrozenNotice page={page} />}
      {refusal === "phase-began" && <Notice title={t("desk.refused.phase-began")} />}
      {((page.frozen !== "reading" && refusal === null) || answer) && (
        <PageForm form={form}>
          <TextField
            field={fields.title}
            label={labels.title}
            hint={t("phase.words.title.hint", { usual: t(`phase.name.${kind}`), max: longestPhaseTitle })}
            optional
            lang={lang}
          />
          <RichTextField field={fields.text} label={labels.text} optional rows={10} lang={lang} />
          <SubmitButton>{t("desk.save")}</SubmitButton>
        </PageForm>
      )}
    </DeskFrame>
  );
}

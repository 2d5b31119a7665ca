import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { setParticipation } from "#app/domain/consultation/authoring.server.ts";
import { ParticipationInput } from "#app/domain/consultation/authoring.ts";
import { preModeratedKinds, preModeratedWhen } from "#app/domain/moderation/pre-moderation.ts";
import { deskPage, reasonFor, requireDesk, savedAt } from "#app/http/desk.server.ts";
import { invalid, parseForm, refused } from "#app/http/forms.ts";
import { heldForm } from "#app/http/held-form.server.ts";
import { DeskPart } from "#app/ui/desk/part.tsx";
import { CheckboxField } from "#app/ui/form/checkbox-field.tsx";
import { Choices } from "#app/ui/form/choices.tsx";
import { PageForm, usePageForm } from "#app/ui/form/page-form.tsx";
import { SubmitButton } from "#app/ui/form/submit-button.tsx";
import { TextField } from "#app/ui/form/text-field.tsx";
import { useLocale } from "#app/ui/locale.tsx";
import type { PageHandle } from "#app/ui/page-title.tsx";
import { kindsReadFirst } from "#app/ui/signal/kinds-read-first.ts";

export const handle = { title: (t) => t("desk.part.participation") } satisfies PageHandle;

export async function loader({ request, context, params }: LoaderFunctionArgs) {
  const desk = await requireDesk(request, context, params.id);
  const { access, minimumCell, answerThreshold, ...flags } = desk.consultation;
  const values = {
    access,
    minimumCell,
    answerThreshold: answerThreshold ?? undefined,
    proposalsInvited: flags.proposalsInvited === 1,
    votesHiddenUntilVoted: flags.votesHiddenUntilVoted === 1,
    preModerated: flags.preModerated === 1,
    preModeratedWhen: preModeratedWhen(flags),
  };
  return { ...deskPage(desk), values, held: await heldForm(context.db, request) };
}

export async function action({ request, context, params }: ActionFunctionArgs) {
  const { actor, consultation } = await requireDesk(request, context, params.id);
  const form = await parseForm(request, ParticipationInput);
  if (!form.ok) return invalid(form);

  const set = await setParticipation(context.db, actor, consultation.id, form.input);
  if (!set.ok) return refused(form, { "": reasonFor(set.refusal) });
  return redirect(savedAt(consultation.id, "participation"));
}

const accesses = ["open", "signed-in", "resident"] as const;

export default function Participation() {
  const locale = useLocale();
  const { t, number } = locale;
  const { values, held, ...page } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const { form, fields } = usePageForm<ParticipationInput>({
    result: answer?.result,
    defaults: held ?? values,
  });
  const labels = {
    access: t("desk.participation.access"),
    proposalsInvited: t("desk.participation.proposals"),
    votesHiddenUntilVoted: t("desk.participation.hidden"),
    preModerated: t("desk.participation.moderated"),
    preModeratedWhen: t("signal.before.legend"),
    minimumCell: t("desk.participation.cell"),
    answerThreshold: t("answer.threshold"),
  };
  const said = (flag: boolean) => t(flag ? "desk.participation.yes" : "desk.participation.no");
  return (
    <DeskPart
      page={page}
      form={form}
      labels={labels}
      values={[
        { label: labels.access, value: t(`desk.participation.access.${values.access}`) },
        { label: labels.proposalsInvited, value: said(values.proposalsInvited) },
        { label: labels.votesHiddenUntilVoted, value: said(values.votesHiddenUntilVoted) },
        { label: labels.preModerated, value: said(values.preModerated) },
        { label: labels.preModeratedWhen, value: kindsReadFirst(locale, values.preModeratedWhen) },
        { label: labels.minimumCell, value: number(values.minimumCell) },
        {
          label: labels.answerThreshold,
          value: values.answerThreshold
            ? t("answer.support", { count: values.answerThreshold })
            : t("answer.threshold.none"),
        },
      ]}
    >
      <PageForm form={form}>
        <Choices
          field={fields.access}
          legend={labels.access}
          options={accesses.map((value) => ({
            value,
            label: t(`desk.participation.access.${value}`),
            hint: t(`desk.participation.access.${value}.hint`),
          }))}
        />
        <CheckboxField
          field={fields.proposalsInvited}
          label={labels.proposalsInvited}
          hint={t("desk.participation.proposals.hint")}
        />
        <CheckboxField
          field={fields.votesHiddenUntilVoted}
          label={labels.votesHiddenUntilVoted}
          hint={t("desk.participation.hidden.hint")}
        />
        <CheckboxField
          field={fields.preModerated}
          label={labels.preModerated}
          hint={t("desk.participation.moderated.hint")}
        />
        <Choices
          kind="checkbox"
          field={fields.preModeratedWhen}
          legend={labels.preModeratedWhen}
          hint={t("signal.before.hint")}
          optional
          options={preModeratedKinds.map((value) => ({
            value,
            label: t(`signal.before.${value}`),
            hint: t(`signal.before.${value}.hint`),
          }))}
        />
        <TextField
          field={fields.minimumCell}
          label={labels.minimumCell}
          hint={t("desk.participation.cell.hint")}
          inputMode="numeric"
          width={4}
          suffix={t("desk.participation.cell.suffix")}
        />
        <TextField
          field={fields.answerThreshold}
          label={labels.answerThreshold}
          hint={t("answer.threshold.hint")}
          inputMode="numeric"
          width={4}
          suffix={t("answer.threshold.suffix")}
          optional
        />
        <SubmitButton>{t("desk.save")}</SubmitButton>
      </PageForm>
    </DeskPart>
  );
}

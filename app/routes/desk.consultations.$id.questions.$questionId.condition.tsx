import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { editDesign } from "#app/domain/design/edit.server.ts";
import { conditionWords } from "#app/domain/question/condition-words.ts";
import {
  afterRuleButton,
  conditionTyped,
  readCondition,
  rulesTyped,
} from "#app/domain/question/writing/condition-form.ts";
import type { Typed } from "#app/domain/question/writing/rows.ts";
import { editReason, filledAgain, questionOf, refusedAgain, typedForm } from "#app/http/builder.server.ts";
import { deskPage, requireDesk } from "#app/http/desk.server.ts";
import { heldForm } from "#app/http/held-form.server.ts";
import { ConditionForm } from "#app/ui/builder/condition-form.tsx";
import { DeskPart } from "#app/ui/desk/part.tsx";
import { usePageForm } from "#app/ui/form/page-form.tsx";
import { useLocale } from "#app/ui/locale.tsx";
import { EmptyState } from "#app/ui/page/empty-state.tsx";
import { QuestionTitle } from "#app/ui/page/question-title.tsx";
import type { PageHandle } from "#app/ui/page-title.tsx";

type Data = Awaited<ReturnType<typeof loader>>;

export const handle = {
  title: (t, data?: Data) => t("builder.condition.title", { number: data?.number ?? 1 }),
} satisfies PageHandle;

export async function loader({ request, context, params }: LoaderFunctionArgs) {
  const desk = await requireDesk(request, context, params.id);
  const { design, question, number } = await questionOf(context.db, desk, params.questionId);
  const earlier = design.questions.slice(0, number - 1);
  const held = await heldForm(context.db, request);
  return {
    ...deskPage(desk),
    question,
    number,
    earlier,
    typed: held ?? conditionTyped(question.condition, earlier, desk.language),
  };
}

export async function action({ request, context, params }: ActionFunctionArgs) {
  const desk = await requireDesk(request, context, params.id);
  const { actor, consultation, language } = desk;
  const { design, question, number } = await questionOf(context.db, desk, params.questionId);
  const earlier = design.questions.slice(0, number - 1);
  const typed = await typedForm(request);
  const again = afterRuleButton(typed, typed.do, earlier);
  if (again) return filledAgain(again);

  const read = readCondition(typed, earlier, language);
  if (!read.ok) return refusedAgain(typed, read.errors);
  const { condition } = read;
  const questionId = question.id;
  const changed = await editDesign(
    context.db,
    actor,
    consultation.id,
    condition ? { name: "condition.set", questionId, condition } : { name: "condition.cleared", questionId },
  );
  if (changed.ok) return redirect(`/desk/consultations/${consultation.id}/questions#question-${questionId}`);
  return refusedAgain(typed, { "": editReason(design, changed) });
}

export default function ChangeCondition() {
  const locale = useLocale();
  const { t } = locale;
  const { question, number, earlier, ...data } = useLoaderData<typeof loader>();
  const result = useActionData<typeof action>()?.result;
  const typed = (result?.initialValue ?? data.typed) as Typed;
  const { form, fields } = usePageForm<Typed>({ result, defaults: typed });
  const { id, language } = data.consultation;
  const list = `/desk/consultations/${id}/questions`;
  const labels = rulesTyped(typed).flatMap((_, index) =>
    ["test", "value"].map((field) => [
      `rule-${index + 1}-${field}`,
      t("builder.condition.rule", { number: index + 1 }),
    ]),
  );
  return (
    <DeskPart
      page={data}
      form={form}
      labels={Object.fromEntries(labels)}
      lead={t("builder.condition.lead")}
      above={[
        { href: list, label: t("desk.part.questions") },
        { href: `${list}/${question.id}`, label: t("desk.question.number", { number }) },
      ]}
      values={[
        {
          label: t("builder.condition"),
          value: conditionWords(question.condition, earlier, locale) ?? t("builder.condition.always"),
        },
      ]}
    >
      <QuestionTitle number={number} lang={language}>
        {question.title}
      </QuestionTitle>
      {earlier.length === 0 ? (
        <EmptyState title={t("builder.condition.first")} />
      ) : (
        <ConditionForm typed={typed} earlier={earlier} form={form} fields={fields as never} lang={language} />
      )}
    </DeskPart>
  );
}

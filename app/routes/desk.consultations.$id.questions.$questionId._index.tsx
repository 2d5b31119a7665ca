import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { editDesign } from "#app/domain/design/edit.server.ts";
import { takenCodes } from "#app/domain/design/undo.server.ts";
import { conditionWords } from "#app/domain/question/condition-words.ts";
import { kindNamed } from "#app/domain/question/kinds.ts";
import { readWords } from "#app/domain/question/writing/read-words.ts";
import { afterButton, type Typed } from "#app/domain/question/writing/rows.ts";
import { typedAs, typedOf } from "#app/domain/question/writing/typed.ts";
import { editReason, filledAgain, questionOf, refusedAgain, typedForm } from "#app/http/builder.server.ts";
import { deskPage, requireDesk } from "#app/http/desk.server.ts";
import { heldForm } from "#app/http/held-form.server.ts";
import { localeOf } from "#app/i18n/locale.ts";
import { useFieldLabels } from "#app/ui/builder/labels.ts";
import { QuestionForm } from "#app/ui/builder/question-form.tsx";
import { DeskPart } from "#app/ui/desk/part.tsx";
import { usePageForm } from "#app/ui/form/page-form.tsx";
import { useLocale } from "#app/ui/locale.tsx";
import type { PageHandle } from "#app/ui/page-title.tsx";

type Data = Awaited<ReturnType<typeof loader>>;

export const handle = {
  title: (t, data?: Data) => t("desk.question.number", { number: data?.number ?? 1 }),
  hydrate: true,
} satisfies PageHandle;

/** As it is, or in the form of another kind (`?kind=`) that it has once that is saved. */
export async function loader({ request, context, params }: LoaderFunctionArgs) {
  const desk = await requireDesk(request, context, params.id);
  const { design, question, number } = await questionOf(context.db, desk, params.questionId);
  const held = await heldForm(context.db, request);
  const named = held?.kind ?? new URL(request.url).searchParams.get("kind");
  const kind = kindNamed(named) ?? question.kind;
  const { language } = desk;
  return {
    ...deskPage(desk),
    // In words already: what puts them together would bring the schemas into the page's scripts.
    condition: conditionWords(question.condition, design.questions, localeOf(language)),
    question,
    number,
    kind,
    typed: held ?? (kind === question.kind ? typedOf(question, language) : typedAs(kind, question, language)),
  };
}

export async function action({ request, context, params }: ActionFunctionArgs) {
  const desk = await requireDesk(request, context, params.id);
  const { actor, consultation, language } = desk;
  const { design, question } = await questionOf(context.db, desk, params.questionId);
  const typed = await typedForm(request);
  const again = afterButton(typed, typed.do);
  if (again) return filledAgain(again);

  const questionId = question.id;
  const taken = await takenCodes(context.db, consultation.id, questionId);
  const read = readWords(kindNamed(typed.kind) ?? question.kind, typed, language, taken);
  if (!read.ok) return refusedAgain(typed, read.errors);
  const changed = await editDesign(context.db, actor, consultation.id, {
    name: "question.changed",
    questionId,
    words: read.words,
    clears: typed.clears === "on",
  });
  if (changed.ok) return redirect(`/desk/consultations/${consultation.id}/questions#question-${questionId}`);
  if (changed.refusal === "no-such-question") throw new Response(null, { status: 404 });
  const field = { "asked-already": "title", "condition-rests": "clears" }[changed.refusal as string] ?? "";
  return refusedAgain(typed, { [field]: editReason(design, changed) });
}

export default function ChangeQuestion() {
  const { t } = useLocale();
  const data = useLoaderData<typeof loader>();
  const { question, number, condition, ...page } = data;
  const result = useActionData<typeof action>()?.result;
  const typed = (result?.initialValue ?? data.typed) as Typed;
  const kind = kindNamed(result?.initialValue?.kind) ?? data.kind;
  const { form, fields } = usePageForm<Typed>({ result, defaults: typed });
  const labels = useFieldLabels(kind, typed);
  const { id, language } = page.consultation;
  const list = `/desk/consultations/${id}/questions`;
  const base = `${list}/${question.id}`;
  return (
    <DeskPart
      page={page}
      form={form}
      labels={labels}
      above={[{ href: list, label: t("desk.part.questions") }]}
      values={[
        { label: t("desk.question.words"), value: question.title },
        { label: t("desk.question.help"), value: question.help },
        { label: t("builder.kind"), value: t(`builder.kind.${question.kind}`) },
        { label: t("builder.condition"), value: condition ?? t("builder.condition.always") },
        {
          label: t("desk.question.required"),
          value: t(question.required ? "desk.participation.yes" : "desk.participation.no"),
        },
      ]}
    >
      <div className="stack" data-gap="s">
        <p>
          {t("common.labelled", { name: t("builder.kind") })} {t(`builder.kind.${kind}`)}.{" "}
          <a href={`${base}/kind`}>{t("builder.kind.change")}</a>
        </p>
        <p>
          {condition ?? t("builder.condition.always")}{" "}
          <a href={`${base}/condition`}>{t("builder.condition.change")}</a>
        </p>
        <p className="row" data-gap="m">
          <a href={`${base}/preview`}>{t("builder.preview")}</a>
          <a href={`${base}/position`}>{t("builder.move")}</a>
        </p>
      </div>
      <QuestionForm
        kind={kind}
        typed={typed}
        rests={"clears" in form.allErrors || typed.clears === "on"}
        form={form}
        fields={fields as never}
        lang={language}
      />
    </DeskPart>
  );
}

import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { readDesign } from "#app/domain/design/design.server.ts";
import { editDesign } from "#app/domain/design/edit.server.ts";
import { kindNamed } from "#app/domain/question/kinds.ts";
import { readWords } from "#app/domain/question/writing/read-words.ts";
import { afterButton, type Typed } from "#app/domain/question/writing/rows.ts";
import { blankSettings } from "#app/domain/question/writing/typed.ts";
import { editReason, filledAgain, refusedAgain, typedForm } from "#app/http/builder.server.ts";
import { deskPage, requireDesk } from "#app/http/desk.server.ts";
import { heldForm } from "#app/http/held-form.server.ts";
import { KindList } from "#app/ui/builder/kind-list.tsx";
import { useFieldLabels } from "#app/ui/builder/labels.ts";
import { QuestionForm } from "#app/ui/builder/question-form.tsx";
import { DeskFrame } from "#app/ui/desk/frame.tsx";
import { DeskPart } from "#app/ui/desk/part.tsx";
import { usePageForm } from "#app/ui/form/page-form.tsx";
import { useLocale } from "#app/ui/locale.tsx";
import type { PageHandle } from "#app/ui/page-title.tsx";
import { newId } from "#db/id.ts";

type Data = Awaited<ReturnType<typeof loader>>;

export const handle = {
  title: (t, data?: Data) => t(data && !data.kind ? "builder.kind.choose" : "desk.questions.add"),
  hydrate: true,
} satisfies PageHandle;

/** First the kind is chosen, then the question is written. */
export async function loader({ request, context, params }: LoaderFunctionArgs) {
  const desk = await requireDesk(request, context, params.id);
  const { searchParams } = new URL(request.url);
  const held = await heldForm(context.db, request);
  const page = deskPage(desk);
  const chosen = kindNamed(searchParams.get("kind")) ?? kindNamed(held?.kind);
  return {
    ...page,
    kind: chosen ?? (held || page.frozen ? "open-text" : null),
    section: searchParams.get("section") ?? "",
    held,
  };
}

export async function action({ request, context, params }: ActionFunctionArgs) {
  const desk = await requireDesk(request, context, params.id);
  const { actor, consultation, language } = desk;
  const typed = await typedForm(request);
  const again = afterButton(typed, typed.do);
  if (again) return filledAgain(again);

  const kind = kindNamed(typed.kind) ?? "open-text";
  const read = readWords(kind, typed, language, new Set());
  if (!read.ok) return refusedAgain(typed, read.errors);

  const design = await readDesign(context.db, consultation);
  const wanted = new URL(request.url).searchParams.get("section");
  const section = design.sections.find(({ id }) => id === wanted) ?? design.sections.at(-1);
  const question = { ...read.words, id: newId(), sectionId: section?.id ?? null, condition: null };
  const added = await editDesign(context.db, actor, consultation.id, { name: "question.added", question });
  if (added.ok) return redirect(`/desk/consultations/${consultation.id}/questions#question-${question.id}`);
  return refusedAgain(typed, {
    [added.refusal === "asked-already" ? "title" : ""]: editReason(design, added),
  });
}

export default function NewQuestion() {
  const { t } = useLocale();
  const { kind, section, held, ...page } = useLoaderData<typeof loader>();
  const result = useActionData<typeof action>()?.result;
  const { id, language } = page.consultation;
  const base = `/desk/consultations/${id}/questions`;
  const above = [{ href: base, label: t("desk.part.questions") }];
  const shown = kind ?? kindNamed(result?.initialValue?.kind) ?? "open-text";
  const typed = (result?.initialValue ?? held ?? blankSettings[shown]) as Typed;
  const { form, fields } = usePageForm<Typed>({ result, defaults: typed });
  const labels = useFieldLabels(shown, typed);
  if (!kind && !result) {
    return (
      <DeskFrame page={page} above={above} lead={t("builder.kind.choose.lead")}>
        <KindList hrefOf={(one) => `${base}/new?kind=${one}${section && `&section=${section}`}`} />
      </DeskFrame>
    );
  }
  return (
    <DeskPart page={page} form={form} labels={labels} above={above} values={[]}>
      <p>
        {t("common.labelled", { name: t("builder.kind") })} {t(`builder.kind.${shown}`)}.{" "}
        <a href={section ? `${base}/new?section=${section}` : `${base}/new`}>{t("builder.kind.change")}</a>
      </p>
      <QuestionForm kind={shown} typed={typed} form={form} fields={fields as never} lang={language} />
    </DeskPart>
  );
}

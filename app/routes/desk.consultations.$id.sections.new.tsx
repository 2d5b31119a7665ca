import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { readDesign } from "#app/domain/design/design.server.ts";
import { editDesign } from "#app/domain/design/edit.server.ts";
import { SectionInput } from "#app/domain/question/question.ts";
import { editReason } from "#app/http/builder.server.ts";
import { deskPage, requireDesk } from "#app/http/desk.server.ts";
import { invalid, parseForm, refused } from "#app/http/forms.ts";
import { heldForm } from "#app/http/held-form.server.ts";
import { SectionForm, useSectionLabels } from "#app/ui/builder/section-form.tsx";
import { DeskPart } from "#app/ui/desk/part.tsx";
import { usePageForm } from "#app/ui/form/page-form.tsx";
import { useLocale } from "#app/ui/locale.tsx";
import type { PageHandle } from "#app/ui/page-title.tsx";
import { newId } from "#db/id.ts";

export const handle = { title: (t) => t("builder.section.add") } satisfies PageHandle;

export async function loader({ request, context, params }: LoaderFunctionArgs) {
  const desk = await requireDesk(request, context, params.id);
  const { questions } = await readDesign(context.db, desk.consultation);
  return {
    ...deskPage(desk),
    questions: questions.map(({ id, title }) => ({ id, title })),
    held: await heldForm(context.db, request),
  };
}

export async function action({ request, context, params }: ActionFunctionArgs) {
  const { actor, consultation } = await requireDesk(request, context, params.id);
  const form = await parseForm(request, SectionInput);
  if (!form.ok) return invalid(form);

  const { title, text, startsWith } = form.input;
  const section = { id: newId(), title, text };
  const change = { name: "section.added", section, startsWith: startsWith || undefined } as const;
  const added = await editDesign(context.db, actor, consultation.id, change);
  if (added.ok) return redirect(`/desk/consultations/${consultation.id}/questions#section-${section.id}`);
  const design = await readDesign(context.db, consultation);
  const field = added.refusal === "no-such-question" ? "startsWith" : "";
  return refused(form, { [field]: editReason(design, added) });
}

export default function NewSection() {
  const { t } = useLocale();
  const { questions, held, ...page } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const { form, fields } = usePageForm<SectionInput>({ result: answer?.result, defaults: held ?? undefined });
  const { id, language } = page.consultation;
  return (
    <DeskPart
      page={page}
      form={form}
      labels={useSectionLabels()}
      above={[{ href: `/desk/consultations/${id}/questions`, label: t("desk.part.questions") }]}
      values={[]}
    >
      <SectionForm form={form} fields={fields} lang={language} questions={questions} />
    </DeskPart>
  );
}

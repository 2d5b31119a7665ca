import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { editDesign } from "#app/domain/design/edit.server.ts";
import { SectionInput } from "#app/domain/question/question.ts";
import { editReason, sectionOf } from "#app/http/builder.server.ts";
import { deskPage, requireDesk } from "#app/http/desk.server.ts";
import { invalid, parseForm, refused } from "#app/http/forms.ts";
import { heldForm } from "#app/http/held-form.server.ts";
import { SectionForm, useSectionLabels } from "#app/ui/builder/section-form.tsx";
import { DeskPart } from "#app/ui/desk/part.tsx";
import { usePageForm } from "#app/ui/form/page-form.tsx";
import { useLocale } from "#app/ui/locale.tsx";
import type { PageHandle } from "#app/ui/page-title.tsx";

export const handle = { title: (t) => t("builder.section.change") } satisfies PageHandle;

export async function loader({ request, context, params }: LoaderFunctionArgs) {
  const desk = await requireDesk(request, context, params.id);
  const { section } = await sectionOf(context.db, desk, params.sectionId);
  return { ...deskPage(desk), section, held: await heldForm(context.db, request) };
}

export async function action({ request, context, params }: ActionFunctionArgs) {
  const desk = await requireDesk(request, context, params.id);
  const { actor, consultation } = desk;
  const { design, section } = await sectionOf(context.db, desk, params.sectionId);
  const form = await parseForm(request, SectionInput);
  if (!form.ok) return invalid(form);

  const { title, text } = form.input;
  const change = { name: "section.changed", sectionId: section.id, title, text } as const;
  const changed = await editDesign(context.db, actor, consultation.id, change);
  if (changed.ok) return redirect(`/desk/consultations/${consultation.id}/questions#section-${section.id}`);
  return refused(form, { "": editReason(design, changed) });
}

export default function ChangeSection() {
  const { t } = useLocale();
  const { section, held, ...page } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const { title, text } = section;
  const { form, fields } = usePageForm<SectionInput>({
    result: answer?.result,
    defaults: held ?? { title, text },
  });
  const labels = useSectionLabels();
  const { id, language } = page.consultation;
  return (
    <DeskPart
      page={page}
      form={form}
      labels={labels}
      above={[{ href: `/desk/consultations/${id}/questions`, label: t("desk.part.questions") }]}
      values={[
        { label: labels.title, value: title },
        { label: labels.text, value: text },
      ]}
    >
      <SectionForm form={form} fields={fields} lang={language} />
    </DeskPart>
  );
}

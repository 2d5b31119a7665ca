import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { editDesign } from "#app/domain/design/edit.server.ts";
import { StepInput } from "#app/domain/question/question.ts";
import { editReason, sectionOf } from "#app/http/builder.server.ts";
import { deskPage, requireDesk } from "#app/http/desk.server.ts";
import { invalid, parseForm, refused } from "#app/http/forms.ts";
import { DeskFrame } from "#app/ui/desk/frame.tsx";
import { ErrorSummary } from "#app/ui/form/error-summary.tsx";
import { usePageForm } from "#app/ui/form/page-form.tsx";
import { useLocale } from "#app/ui/locale.tsx";
import type { PageHandle } from "#app/ui/page-title.tsx";

export const handle = { title: (t) => t("builder.section.move") } satisfies PageHandle;

export async function loader({ request, context, params }: LoaderFunctionArgs) {
  const desk = await requireDesk(request, context, params.id);
  const { section } = await sectionOf(context.db, desk, params.sectionId);
  return { ...deskPage(desk), section };
}

/** One step up or down with its questions; this page is seen only when that is refused. */
export async function action({ request, context, params }: ActionFunctionArgs) {
  const desk = await requireDesk(request, context, params.id);
  const { actor, consultation } = desk;
  const { design, section } = await sectionOf(context.db, desk, params.sectionId);
  const form = await parseForm(request, StepInput);
  if (!form.ok) return invalid(form);

  const moved = await editDesign(context.db, actor, consultation.id, {
    name: "section.moved",
    sectionId: section.id,
    to: form.input.direction,
  });
  if (moved.ok) return redirect(`/desk/consultations/${consultation.id}/questions#section-${section.id}`);
  return refused(form, { "": editReason(design, moved) });
}

export default function MoveSection() {
  const { t } = useLocale();
  const { section, ...page } = useLoaderData<typeof loader>();
  const result = useActionData<typeof action>()?.result;
  const { form } = usePageForm<{ direction: string }>({ result });
  const list = `/desk/consultations/${page.consultation.id}/questions`;
  return (
    <DeskFrame
      page={page}
      above={[{ href: list, label: t("desk.part.questions") }]}
      summary={<ErrorSummary form={form} />}
    >
      <h2 lang={page.consultation.language}>{section.title}</h2>
      <p>
        <a href={`${list}#section-${section.id}`}>{t("builder.back")}</a>
      </p>
    </DeskFrame>
  );
}

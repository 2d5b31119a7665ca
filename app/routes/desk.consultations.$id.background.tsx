import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { describeBackground } from "#app/domain/consultation/authoring.server.ts";
import { BackgroundInput } from "#app/domain/consultation/authoring.ts";
import { markdownFromDocument } from "#app/domain/rich-text/to-markdown.ts";
import { deskPage, reasonFor, requireDesk, savedAt } from "#app/http/desk.server.ts";
import { invalid, parseForm, refused } from "#app/http/forms.ts";
import { heldForm } from "#app/http/held-form.server.ts";
import { DeskPart } from "#app/ui/desk/part.tsx";
import { PageForm, usePageForm } from "#app/ui/form/page-form.tsx";
import { SubmitButton } from "#app/ui/form/submit-button.tsx";
import { useLocale } from "#app/ui/locale.tsx";
import type { PageHandle } from "#app/ui/page-title.tsx";
import { RichTextField } from "#app/ui/rich-text-editor.tsx";

export const handle = { title: (t) => t("desk.part.background"), hydrate: true } satisfies PageHandle;

export async function loader({ request, context, params }: LoaderFunctionArgs) {
  const desk = await requireDesk(request, context, params.id);
  const { background, backgroundHtml } = desk.consultation;
  const held = await heldForm(context.db, request);
  const kept = background ? markdownFromDocument(JSON.parse(background)) : "";
  return { ...deskPage(desk), values: { background: held?.background ?? kept }, backgroundHtml };
}

export async function action({ request, context, params }: ActionFunctionArgs) {
  const { actor, consultation } = await requireDesk(request, context, params.id);
  const form = await parseForm(request, BackgroundInput);
  if (!form.ok) return invalid(form);

  const described = await describeBackground(context.db, actor, consultation.id, form.input.background);
  if (!described.ok) return refused(form, { "": reasonFor(described.refusal) });
  return redirect(savedAt(consultation.id, "background"));
}

export default function Background() {
  const { t } = useLocale();
  const { values, backgroundHtml, ...page } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const { form, fields } = usePageForm<{ background: string }>({
    result: answer?.result,
    defaults: values,
  });
  const label = t("desk.part.background");
  const lang = page.consultation.language;
  const shown = backgroundHtml && (
    // biome-ignore lint/security/noDangerouslySetInnerHtml: sanitised when it was written
    <div className="prose" lang={lang} dangerouslySetInnerHTML={{ __html: backgroundHtml }} />
  );
  return (
    <DeskPart
      page={page}
      form={form}
      labels={{ background: label }}
      lead={t("desk.background.lead")}
      values={[{ label, value: shown }]}
    >
      <PageForm form={form}>
        <RichTextField field={fields.background} label={label} lang={lang} />
        <SubmitButton>{t("desk.save")}</SubmitButton>
      </PageForm>
    </DeskPart>
  );
}

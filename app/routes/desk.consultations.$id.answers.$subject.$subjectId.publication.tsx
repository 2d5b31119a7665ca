import { type ActionFunctionArgs, data, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { htmlOfMarkdown, publishAnswer } from "#app/domain/answer/answer.server.ts";
import { answeringPath, requireAnswering } from "#app/http/answering.server.ts";
import { deskPage } from "#app/http/desk.server.ts";
import { localeOf } from "#app/i18n/locale.ts";
import { OutcomeLine } from "#app/ui/answer/outcome.tsx";
import { subjectWords, titleOf } from "#app/ui/answer/words.ts";
import { DeskFrame } from "#app/ui/desk/frame.tsx";
import { SubmitButton } from "#app/ui/form/submit-button.tsx";
import { useLocale } from "#app/ui/locale.tsx";
import { Notice } from "#app/ui/page/notice.tsx";
import type { PageHandle } from "#app/ui/page-title.tsx";

export const handle = { title: (t) => t("answer.preview.title") } satisfies PageHandle;

/** The draft as everybody will read it. */
export async function loader({ request, context, params }: LoaderFunctionArgs) {
  const desk = await requireAnswering(request, context, params);
  const { subject, draft, about, consultation, own, published } = desk;
  const path = answeringPath(consultation.id, about);
  if (!draft) throw redirect(path);
  return {
    ...deskPage(desk),
    subject,
    title: titleOf(localeOf(desk.language), subject).title,
    path,
    own: own.name,
    isChange: published !== null,
    draft: {
      outcome: draft.outcome,
      whose: draft.whose,
      note: draft.note,
      html: htmlOfMarkdown(draft.reasons),
    },
  };
}

export async function action({ request, context, params }: ActionFunctionArgs) {
  const { actor, consultation, about } = await requireAnswering(request, context, params);
  const done = await publishAnswer(context.db, actor, consultation.id, about);
  if (done.ok) return redirect(`${answeringPath(consultation.id, about)}?published`);
  if (done.refusal === "gone" || done.refusal === "no-such-subject")
    throw new Response(null, { status: 404 });
  if (done.refusal === "not-allowed") throw new Response(null, { status: 403 });
  return data({ refusal: done.refusal }, 422);
}

export default function PublishAnswer() {
  const locale = useLocale();
  const { t } = locale;
  const { subject, title, path, own, isChange, draft, ...page } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const { id, language } = page.consultation;
  return (
    <DeskFrame
      page={page}
      above={[
        { href: `/desk/consultations/${id}/answers`, label: t("answer.desk.title") },
        { href: path, label: title },
      ]}
      lead={t("answer.preview.lead")}
    >
      {answer && <Notice kind="warning" title={t(`answer.refused.${answer.refusal}`)} />}
      <section className="stack panel">
        <p className="muted">
          {subjectWords(locale, subject)} · {own}
        </p>
        <h2>{title}</h2>
        <OutcomeLine outcome={draft.outcome} whose={draft.whose} lang={language} />
        <div
          className="prose"
          lang={language}
          // biome-ignore lint/security/noDangerouslySetInnerHtml: made from a document we parsed
          dangerouslySetInnerHTML={{ __html: draft.html }}
        />
        {isChange && (
          <p>
            {t("answer.history.why")} <span lang={language}>{draft.note}</span>
          </p>
        )}
      </section>
      <p className="measure">{t("answer.preview.kept")}</p>
      <form method="post" className="row">
        <SubmitButton>{t(isChange ? "answer.preview.change" : "answer.preview.publish")}</SubmitButton>
        <a href={path}>{t("answer.preview.back")}</a>
      </form>
    </DeskFrame>
  );
}

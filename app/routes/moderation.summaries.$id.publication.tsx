import { type ActionFunctionArgs, data, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { publishSummary } from "#app/domain/summary/summary.server.ts";
import { takeFrom } from "#app/http/guards.server.ts";
import { moderatedDraft } from "#app/http/summary-draft.server.ts";
import { languageNames } from "#app/i18n/languages.ts";
import { SubmitButton } from "#app/ui/form/submit-button.tsx";
import { useLocale } from "#app/ui/locale.tsx";
import { Breadcrumbs } from "#app/ui/page/breadcrumbs.tsx";
import { Notice } from "#app/ui/page/notice.tsx";
import { PageHeading } from "#app/ui/page/page-heading.tsx";
import type { PageHandle } from "#app/ui/page-title.tsx";
import { sectionName } from "#app/ui/summary/section-name.ts";
import type { Language } from "#db/schema.ts";

type Data = Awaited<ReturnType<typeof loader>>;

export const handle = {
  title: (t, { place }: Data) => t("summary.publish.title", { place: place.name }),
} satisfies PageHandle;

export async function loader({ request, context, params }: LoaderFunctionArgs) {
  const { draft } = await moderatedDraft(request, context, params.id);
  return { id: draft.id, place: draft.place, next: (draft.edition?.number ?? 0) + 1 };
}

export async function action({ request, context, params }: ActionFunctionArgs) {
  const { draft, actor } = await moderatedDraft(request, context, params.id);
  await takeFrom(context, "post", actor.personId ?? context.address);
  const published = await publishSummary(context.db, actor, draft);
  if (published.ok) {
    return redirect(`/consultations/${draft.consultation.slug}/summaries/${draft.place.code}`);
  }
  const sections = published.refusal === "words-out-of-date" ? published.sections : [];
  return data({ refusal: published.refusal, sections }, 422);
}

export default function Publication() {
  const { t } = useLocale();
  const { id, place, next } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  return (
    <>
      <Breadcrumbs
        items={[
          { href: "/moderation/summaries", label: t("summary.drafts.title") },
          { href: `/moderation/summaries/${id}`, label: place.name },
        ]}
      />
      <PageHeading />
      {answer && (
        <Notice kind="warning" title={t(`summary.publish.refused.${answer.refusal}`)}>
          {answer.sections.length > 0 && (
            <ul>
              {answer.sections
                .map((one) => one.split(" ") as [string, Language])
                .map(([section, language]) => (
                  <li key={`${section} ${language}`}>
                    <a href={`/moderation/summaries/${id}/sections/${section}?in=${language}`}>
                      {sectionName(t, section)} ({languageNames[language]})
                    </a>
                  </li>
                ))}
            </ul>
          )}
        </Notice>
      )}
      <p>{t("summary.publish.text", { number: next })}</p>
      <form method="post">
        <SubmitButton>{t("summary.publish.action")}</SubmitButton>
      </form>
    </>
  );
}

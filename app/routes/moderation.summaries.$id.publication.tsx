import { type ActionFunctionArgs, data, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { beforePublishing } from "#app/domain/summary/edition/before-publishing.ts";
import { lastChoiceAt } from "#app/domain/summary/edition/quote-choice.server.ts";
import { wouldGiveAway } from "#app/domain/summary/edition/what-is-published.server.ts";
import { draftVersion, publishSummary } from "#app/domain/summary/summary.server.ts";
import { sentForm } from "#app/http/forms.ts";
import { takeFrom } from "#app/http/guards.server.ts";
import { moderatedDraft } from "#app/http/summary-draft.server.ts";
import { languageNames } from "#app/i18n/languages.ts";
import { FormKey } from "#app/ui/form/form-key.tsx";
import { HiddenFields } from "#app/ui/form/hidden-fields.tsx";
import { SubmitButton } from "#app/ui/form/submit-button.tsx";
import { useLocale } from "#app/ui/locale.tsx";
import { Notice } from "#app/ui/page/notice.tsx";
import { PageHeading } from "#app/ui/page/page-heading.tsx";
import type { PageHandle } from "#app/ui/page-title.tsx";
import { DraftCrumbs } from "#app/ui/summary/draft-crumbs.tsx";
import { PublishCheck } from "#app/ui/summary/publish-check.tsx";
import { sectionName } from "#app/ui/summary/section-name.ts";
import type { Language } from "#db/schema.ts";

type Data = Awaited<ReturnType<typeof loader>>;

export const handle = {
  title: (t, { place }: Data) => t("summary.publish.title", { place: place.name }),
} satisfies PageHandle;

export async function loader({ request, context, params }: LoaderFunctionArgs) {
  const { draft } = await moderatedDraft(request, context, params.id);
  return {
    id: draft.id,
    place: draft.place,
    next: (draft.edition?.number ?? 0) + 1,
    seen: draftVersion(draft),
    check: beforePublishing(draft, await lastChoiceAt(context.db, draft.id)),
    isTooLittle: await wouldGiveAway(context.db, draft),
  };
}

export async function action({ request, context, params }: ActionFunctionArgs) {
  const { draft, actor } = await moderatedDraft(request, context, params.id);
  await takeFrom(context, "post", actor.personId ?? context.address);
  const seen = (await sentForm(request)).get("seen");
  const published = await publishSummary(context.db, actor, draft, new Date(), { seen: String(seen ?? "") });
  if (published.ok) {
    return redirect(`/consultations/${draft.consultation.slug}/summaries/${draft.place.code}`);
  }
  const sections = published.refusal === "words-out-of-date" ? published.sections : [];
  return data({ refusal: published.refusal, sections }, 422);
}

export default function Publication() {
  const { t } = useLocale();
  const { id, place, next, seen, check, isTooLittle } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const refusal = answer?.refusal;
  return (
    <>
      <DraftCrumbs draft={{ id, place }} />
      <PageHeading />
      {answer && refusal && (
        <Notice
          kind="warning"
          title={t(
            refusal === "changed-meanwhile" || refusal === "too-little-new"
              ? `edition.publish.refused.${refusal}`
              : `summary.publish.refused.${refusal}`,
          )}
        >
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
      <p>{t("edition.publish.no-way-back")}</p>
      <PublishCheck check={check} isTooLittle={isTooLittle} />
      <p>
        <a href={`/moderation/summaries/${id}/preview`}>{t("edition.preview.action")}</a>
      </p>
      <form method="post">
        <FormKey />
        <HiddenFields values={{ seen }} />
        <SubmitButton>{t("summary.publish.action")}</SubmitButton>
      </form>
    </>
  );
}

import { type ActionFunctionArgs, data, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import {
  authoritiesOf,
  questionsOf,
  territoriesAsked,
} from "#app/domain/consultation/consultation.server.ts";
import { minutesOf } from "#app/domain/design/minutes.server.ts";
import { preModerationOf } from "#app/domain/moderation/pre-moderation.ts";
import { acceptedUntil } from "#app/domain/phase/phase.ts";
import { startResponse } from "#app/domain/response/response.server.ts";
import { languageNote, questionIn, said } from "#app/domain/translation/reading.ts";
import { takeFrom, whoActs } from "#app/http/guards.server.ts";
import { readingFor } from "#app/http/reading.server.ts";
import { publishedConsultation, settleFirst, takingPart } from "#app/http/taking-part.server.ts";
import { TakesPartFrom } from "#app/ui/consultation/takes-part-from.tsx";
import { SubmitButton } from "#app/ui/form/submit-button.tsx";
import { useLocale } from "#app/ui/locale.tsx";
import { Breadcrumbs } from "#app/ui/page/breadcrumbs.tsx";
import { PageHeading } from "#app/ui/page/page-heading.tsx";
import { Steps } from "#app/ui/page/steps.tsx";
import type { PageHandle } from "#app/ui/page-title.tsx";
import { LanguageNote } from "#app/ui/translation/language-note.tsx";

export const handle = { title: (t) => t("response.start.title") } satisfies PageHandle;

export async function loader({ request, context, params }: LoaderFunctionArgs) {
  const { db } = context;
  const consultation = await publishedConsultation(db, params.slug);
  const { territory, settled, refusal } = await takingPart(request, context, consultation, "responses");
  const questions = await questionsOf(db, consultation.id);
  const asked = await territoriesAsked(db, consultation.id);
  const [lead] = await authoritiesOf(db, consultation.id);
  const { slug, answersBy } = consultation;
  const reading = await readingFor(request, context, consultation);
  const title = said(reading, "title", consultation.title);
  return {
    consultation: {
      slug,
      title: title.text,
      titleLang: title.lang,
      answersBy,
      until: acceptedUntil(consultation, "responses", new Date()),
      preModeration: preModerationOf(consultation),
    },
    languages: languageNote(
      reading,
      questions.map((question) => questionIn(reading, question)),
    ),
    authority: { slug: lead!.slug, name: lead!.name, timeZone: lead!.timeZone },
    questions: questions.length,
    minutes: await minutesOf(db, consultation),
    asked: asked.map((place) => place.name),
    place: territory?.name ?? null,
    settled,
    refusal,
  };
}

export async function action({ request, context, params }: ActionFunctionArgs) {
  const consultation = await publishedConsultation(context.db, params.slug);
  const { actor, territory, reader, refusal } = await takingPart(
    request,
    context,
    consultation,
    "responses",
    {
      forActing: true,
    },
  );
  await settleFirst(request, context, consultation, refusal);
  await takeFrom(context, "contribution", whoActs(actor, context));
  const input = { territoryId: territory?.id ?? null, language: reader.language };
  const started = await startResponse(context.db, actor, consultation.id, input);
  if (!started.ok) {
    await settleFirst(request, context, consultation, started.refusal);
    return data({ refusal: started.refusal }, 422);
  }
  return redirect(`/consultations/${consultation.slug}/response/questions/1`);
}

export default function StartResponse() {
  const { t, instant, day } = useLocale();
  const { consultation, languages, authority, questions, minutes, asked, place, settled, refusal } =
    useLoaderData<typeof loader>();
  const refused = useActionData<typeof action>();
  const { slug, title, until, answersBy, preModeration } = consultation;
  return (
    <>
      <Breadcrumbs
        items={[
          { href: "/consultations", label: t("common.consultations") },
          { href: `/consultations/${slug}`, label: title, lang: consultation.titleLang },
        ]}
      />
      <PageHeading lead={t("response.start.lead", { questions, minutes })} />
      <LanguageNote note={languages} path={`/consultations/${slug}/response`} />
      <TakesPartFrom
        slug={slug}
        next={`/consultations/${slug}/response`}
        place={place}
        settled={settled}
        refusal={refused?.refusal ?? refusal}
        asked={asked}
      />
      <Steps
        items={[
          { title: t("response.start.step.write"), text: t("response.start.step.write.text") },
          { title: t("response.start.step.review"), text: t("response.start.step.review.text") },
          {
            title: t("response.start.step.published"),
            text: [
              t(
                preModeration === "everything"
                  ? "response.start.step.moderated.text"
                  : "response.start.step.published.text",
              ),
              ...(preModeration === "some" ? [t("signal.wait.some")] : []),
            ].join(" "),
          },
          ...(answersBy
            ? [
                {
                  title: t("response.start.step.reply"),
                  text: t("response.start.step.reply.text", {
                    authority: authority.name,
                    day: day(answersBy),
                  }),
                },
              ]
            : []),
        ]}
      />
      {until && <p>{t("response.start.until", { when: instant(until, authority.timeZone) })}</p>}
      {canBegin(refused?.refusal ?? refusal) && (
        <form method="post">
          <SubmitButton>{t("response.start.submit")}</SubmitButton>
        </form>
      )}
    </>
  );
}

/** What the button leads to settle by itself: signing in, choosing a municipality. */
function canBegin(refusal: string | null): boolean {
  return ![
    "not-published",
    "not-open-yet",
    "phase-not-open-yet",
    "phase-over",
    "closed",
    "outside-territory",
  ].includes(refusal ?? "");
}

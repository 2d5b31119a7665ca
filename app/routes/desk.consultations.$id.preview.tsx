import { type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { isPublished } from "#app/domain/consultation/consultation.ts";
import { consultationPage } from "#app/domain/consultation/consultation-page.server.ts";
import { phase, phasesOf, publishedPhases, windowOf } from "#app/domain/phase/phase.ts";
import { deskPage, requireDesk } from "#app/http/desk.server.ts";
import { wantedLanguage } from "#app/http/reading.server.ts";
import { ConsultationView } from "#app/ui/consultation/consultation-view.tsx";
import { PreviewActions, PreviewBar } from "#app/ui/desk/preview.tsx";
import type { PageHandle } from "#app/ui/page-title.tsx";

type Data = Awaited<ReturnType<typeof loader>>;

export const handle = {
  title: (t, data?: Data) => data?.page.consultation.title ?? t("desk.preview.bar"),
} satisfies PageHandle;

/** The page as it would be if it were published at this moment. */
export async function loader({ request, context, params }: LoaderFunctionArgs) {
  const desk = await requireDesk(request, context, params.id);
  const { consultation } = desk;
  if (isPublished(consultation)) throw redirect(`/consultations/${consultation.slug}`);
  const now = new Date();
  const publishedAt = now.toISOString();
  const dated = publishedPhases(phasesOf(consultation), publishedAt);
  // Without any dates yet it is shown open, which is how it will be read.
  const phases = dated.length > 0 ? dated : [phase("contribute", publishedAt, null)];
  const published = { ...consultation, publishedAt, phases: JSON.stringify(phases), ...windowOf(phases) };
  const wanted = await wantedLanguage(request, context, consultation);
  return {
    ...deskPage(desk),
    page: await consultationPage(context.db, published, desk.territory?.id ?? null, now, wanted),
    today: publishedAt.slice(0, 10),
  };
}

export default function Preview() {
  const { page, today, consultation } = useLoaderData<typeof loader>();
  return (
    <ConsultationView
      data={page}
      today={today}
      isPreview
      notice={<PreviewBar href={`/desk/consultations/${consultation.id}`} />}
      actions={<PreviewActions page={page} />}
      questionAt={({ id }) => `/desk/consultations/${consultation.id}/questions/${id}/preview`}
      languagesAt={{ path: `/desk/consultations/${consultation.id}/preview`, by: "lang" }}
    />
  );
}

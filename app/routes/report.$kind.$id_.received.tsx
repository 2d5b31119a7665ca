import type { LoaderFunctionArgs } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { publicPathOf } from "#app/domain/moderation/places.ts";
import { contributionNamed, placeOfDebate } from "#app/http/moderation.server.ts";
import { useLocale } from "#app/ui/locale.tsx";
import { ButtonLink } from "#app/ui/page/button-link.tsx";
import { PageHeading } from "#app/ui/page/page-heading.tsx";
import { Steps } from "#app/ui/page/steps.tsx";
import type { PageHandle } from "#app/ui/page-title.tsx";

export const handle = { title: (t) => t("moderation.received.title") } satisfies PageHandle;

export async function loader({ params, context }: LoaderFunctionArgs) {
  const contribution = await contributionNamed(context.db, params);
  const { consultation, authority } = await placeOfDebate(context.db, contribution.consultationId);
  return { authority, slug: consultation.slug, back: publicPathOf(contribution) };
}

export default function ReportReceived() {
  const { t } = useLocale();
  const { slug, back } = useLoaderData<typeof loader>();
  return (
    <>
      <PageHeading lead={t("moderation.received.lead")} />
      <h2>{t("moderation.received.next")}</h2>
      <Steps
        items={[
          { title: t("moderation.received.read.title"), text: t("moderation.received.read.text") },
          { title: t("moderation.received.decide.title"), text: t("moderation.received.decide.text") },
          {
            title: t("moderation.received.count.title"),
            text: (
              <>
                {t("moderation.received.count.text")}{" "}
                <a href={`/consultations/${slug}/moderation`}>{t("record.title")}</a>
              </>
            ),
          },
        ]}
      />
      <p className="measure">
        {t("moderation.report.yours.text")} <a href="/account/reports">{t("moderation.report.yours")}</a>
      </p>
      <p>
        <ButtonLink href={back}>{t("moderation.report.back")}</ButtonLink>
      </p>
    </>
  );
}

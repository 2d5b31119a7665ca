import type { LoaderFunctionArgs } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { daysToConfirm } from "#app/domain/follower/follower.ts";
import { publishedConsultation } from "#app/http/taking-part.server.ts";
import { useLocale } from "#app/ui/locale.tsx";
import { PageHeading } from "#app/ui/page/page-heading.tsx";
import type { PageHandle } from "#app/ui/page-title.tsx";

export const handle = { title: (t) => t("answer.follow.asked.title") } satisfies PageHandle;

export async function loader({ context, params }: LoaderFunctionArgs) {
  const { slug } = await publishedConsultation(context.db, params.slug);
  return { slug };
}

export default function FollowingAsked() {
  const { t } = useLocale();
  const { slug } = useLoaderData<typeof loader>();
  return (
    <>
      <PageHeading lead={t("answer.follow.asked.lead", { days: daysToConfirm })} />
      <p className="measure">{t("answer.follow.asked.text")}</p>
      <p>
        <a href={`/consultations/${slug}`}>{t("answer.follow.back")}</a>
      </p>
    </>
  );
}

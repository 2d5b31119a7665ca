import type { LoaderFunctionArgs } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { commitments } from "#app/domain/commitment/listing.server.ts";
import { found } from "#app/http/guards.server.ts";
import { CommitmentDetails } from "#app/ui/answer/commitment-card.tsx";
import { CommitmentHistory } from "#app/ui/answer/commitment-history.tsx";
import { useLocale } from "#app/ui/locale.tsx";
import { Breadcrumbs } from "#app/ui/page/breadcrumbs.tsx";
import { PageHeading } from "#app/ui/page/page-heading.tsx";
import type { PageHandle } from "#app/ui/page-title.tsx";

type Data = Awaited<ReturnType<typeof loader>>;

export const handle = { title: (_, { commitment }: Data) => commitment.title } satisfies PageHandle;

export async function loader({ context: { db }, params }: LoaderFunctionArgs) {
  const [commitment] = await commitments(db, { id: params.id ?? "" }, new Date());
  return { commitment: found(commitment) };
}

export default function Commitment() {
  const { t, language } = useLocale();
  const { commitment } = useLoaderData<typeof loader>();
  const { consultation, authority, answerId, updates, madeAt, standing } = commitment;
  const here = `/consultations/${consultation.slug}`;
  const lang = consultation.language === language ? undefined : consultation.language;
  return (
    <>
      <Breadcrumbs
        items={[
          { href: "/consultations", label: t("common.consultations") },
          { href: here, label: consultation.title, lang: consultation.language },
          { href: `${here}/answers`, label: t("answer.list.title") },
        ]}
      />
      <PageHeading lang={lang} caption={t("answer.commitment.of", { authority: authority.name })} />
      <CommitmentDetails commitment={commitment} lang={lang} />
      <p className="row" data-gap="m">
        <a href={`/answers/${answerId}`}>{t("answer.commitment.answer")}</a>
        <a href={`/authorities/${authority.slug}/commitments`}>
          {t("answer.board.link", { authority: authority.name })}
        </a>
      </p>
      <CommitmentHistory
        updates={updates}
        madeAt={madeAt}
        firstPromised={standing.firstPromised}
        timeZone={authority.timeZone}
        lang={lang}
      />
    </>
  );
}

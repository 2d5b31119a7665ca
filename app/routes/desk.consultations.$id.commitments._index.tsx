import type { LoaderFunctionArgs } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { commitments } from "#app/domain/commitment/listing.server.ts";
import { deskPage, requireDesk } from "#app/http/desk.server.ts";
import { CommitmentCard } from "#app/ui/answer/commitment-card.tsx";
import { DeskFrame } from "#app/ui/desk/frame.tsx";
import { useLocale } from "#app/ui/locale.tsx";
import { EmptyState } from "#app/ui/page/empty-state.tsx";
import type { PageHandle } from "#app/ui/page-title.tsx";

export const handle = { title: (t) => t("answer.commitments.title") } satisfies PageHandle;

export async function loader({ request, context, params }: LoaderFunctionArgs) {
  const desk = await requireDesk(request, context, params.id);
  const made = await commitments(context.db, { consultationIds: [desk.consultation.id] }, new Date());
  return {
    ...deskPage(desk),
    commitments: made.map(({ id, title, responsible, budget, standing }) => ({
      id,
      title,
      responsible,
      budget,
      standing,
    })),
  };
}

export default function DeskCommitments() {
  const { t } = useLocale();
  const { commitments, ...page } = useLoaderData<typeof loader>();
  const base = `/desk/consultations/${page.consultation.id}`;
  return (
    <DeskFrame page={page} lead={t("answer.commitments.desk.lead")}>
      {commitments.length === 0 ? (
        <EmptyState
          title={t("answer.commitments.none")}
          text={t("answer.commitments.none.text")}
          action={<a href={`${base}/answers`}>{t("answer.desk.title")}</a>}
        />
      ) : (
        <ul className="cards">
          {commitments.map((commitment) => (
            <CommitmentCard
              key={commitment.id}
              commitment={commitment}
              level="h2"
              lang={page.consultation.language}
              href={`${base}/commitments/${commitment.id}`}
            />
          ))}
        </ul>
      )}
    </DeskFrame>
  );
}

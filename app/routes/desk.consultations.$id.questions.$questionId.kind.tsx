import type { LoaderFunctionArgs } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { questionOf } from "#app/http/builder.server.ts";
import { deskPage, requireDesk } from "#app/http/desk.server.ts";
import { KindList } from "#app/ui/builder/kind-list.tsx";
import { DeskFrame, FrozenNotice } from "#app/ui/desk/frame.tsx";
import { useLocale } from "#app/ui/locale.tsx";
import type { PageHandle } from "#app/ui/page-title.tsx";

type Data = Awaited<ReturnType<typeof loader>>;

export const handle = {
  title: (t, data?: Data) => t("builder.kind.change.title", { number: data?.number ?? 1 }),
} satisfies PageHandle;

export async function loader({ request, context, params }: LoaderFunctionArgs) {
  const desk = await requireDesk(request, context, params.id);
  const { question, number } = await questionOf(context.db, desk, params.questionId);
  return { ...deskPage(desk), kind: question.kind, questionId: question.id, number };
}

export default function ChooseKind() {
  const { t } = useLocale();
  const { kind, questionId, number, ...page } = useLoaderData<typeof loader>();
  const list = `/desk/consultations/${page.consultation.id}/questions`;
  const base = `${list}/${questionId}`;
  const above = [
    { href: list, label: t("desk.part.questions") },
    { href: base, label: t("desk.question.number", { number }) },
  ];
  return (
    <DeskFrame page={page} above={above} lead={page.frozen ? undefined : t("builder.kind.change.lead")}>
      {page.frozen ? (
        <FrozenNotice page={page} />
      ) : (
        <KindList now={kind} hrefOf={(one) => `${base}?kind=${one}`} />
      )}
    </DeskFrame>
  );
}

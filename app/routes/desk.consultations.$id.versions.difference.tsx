import type { LoaderFunctionArgs } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { designDifference } from "#app/domain/design/difference.ts";
import { designAt, versionsOf } from "#app/domain/design/version.server.ts";
import { deskPage, requireDesk } from "#app/http/desk.server.ts";
import { found } from "#app/http/guards.server.ts";
import { CompareForm } from "#app/ui/design/compare-form.tsx";
import { Differences } from "#app/ui/design/difference.tsx";
import { DeskFrame } from "#app/ui/desk/frame.tsx";
import { useLocale } from "#app/ui/locale.tsx";
import type { PageHandle } from "#app/ui/page-title.tsx";

export const handle = { title: (t) => t("design.difference.title") } satisfies PageHandle;

export async function loader({ request, context, params }: LoaderFunctionArgs) {
  const desk = await requireDesk(request, context, params.id);
  const { id } = desk.consultation;
  const asked = new URL(request.url).searchParams;
  const [before, after] = [numberOf(asked.get("before")), numberOf(asked.get("after"))];
  const old = found(await designAt(context.db, id, before));
  const now = found(await designAt(context.db, id, after));
  const [newest] = await versionsOf(context.db, id);
  return {
    ...deskPage(desk),
    before,
    after,
    newest: newest!.number,
    subjects: designDifference(old, now),
    asked: { before: old.questions, after: now.questions },
    lang: now.language,
  };
}

function numberOf(asked: string | null): number {
  return /^\d{1,9}$/.test(asked ?? "") ? Number(asked) : 0;
}

export default function Difference() {
  const { t } = useLocale();
  const { before, after, newest, subjects, asked, lang, ...page } = useLoaderData<typeof loader>();
  const base = `/desk/consultations/${page.consultation.id}/versions`;
  return (
    <DeskFrame
      page={page}
      above={[{ href: base, label: t("design.versions.title") }]}
      lead={t("design.difference.lead", { before, after })}
    >
      <CompareForm base={base} newest={newest} before={before} after={after} />
      <Differences subjects={subjects} asked={asked} lang={lang} />
    </DeskFrame>
  );
}

import type { LoaderFunctionArgs } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { versionsOf } from "#app/domain/design/version.server.ts";
import { actNamed, publishedNumber } from "#app/domain/design/version.ts";
import { deskPage, requireDesk } from "#app/http/desk.server.ts";
import { CompareForm } from "#app/ui/design/compare-form.tsx";
import { VersionList } from "#app/ui/design/version-list.tsx";
import { DeskFrame } from "#app/ui/desk/frame.tsx";
import { useLocale } from "#app/ui/locale.tsx";
import { EmptyState } from "#app/ui/page/empty-state.tsx";
import { Notice } from "#app/ui/page/notice.tsx";
import type { PageHandle } from "#app/ui/page-title.tsx";

export const handle = { title: (t) => t("design.versions.title") } satisfies PageHandle;

/** Who changed what is told to officials of the authority that leads, and to nobody else. */
export async function loader({ request, context, params }: LoaderFunctionArgs) {
  const desk = await requireDesk(request, context, params.id);
  const versions = await versionsOf(context.db, desk.consultation.id);
  const published = publishedNumber(versions, desk.consultation.publishedAt);
  return {
    ...deskPage(desk),
    versions: versions.map(({ number, change, changedAt, changedByName }, index) => ({
      number,
      act: `design.act.${actNamed(change)}` as const,
      changedAt,
      who: desk.mayChange ? changedByName : null,
      isNow: index === 0,
      isPublished: number === published,
    })),
    restored: new URL(request.url).searchParams.has("restored"),
  };
}

export default function Versions() {
  const { t } = useLocale();
  const { versions, restored, ...page } = useLoaderData<typeof loader>();
  const base = `/desk/consultations/${page.consultation.id}/versions`;
  const newest = versions[0]?.number ?? 0;
  return (
    <DeskFrame page={page} lead={t("design.versions.lead")}>
      {restored && <Notice kind="success" title={t("design.versions.restored")} />}
      {versions.length === 0 ? (
        <EmptyState title={t("design.versions.none")} />
      ) : (
        <VersionList
          versions={versions}
          base={base}
          timeZone={page.authority.timeZone}
          mayRestore={!page.frozen}
        />
      )}
      {newest > 1 && (
        <section className="stack">
          <h2>{t("design.versions.compare")}</h2>
          <CompareForm base={base} newest={newest} before={newest - 1} after={newest} />
        </section>
      )}
    </DeskFrame>
  );
}

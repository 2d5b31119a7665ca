import type { LoaderFunctionArgs } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { overviewOf } from "#app/domain/consultation/overview.server.ts";
import { parts } from "#app/domain/consultation/publication.ts";
import { can } from "#app/domain/person/actor.ts";
import { progressOf } from "#app/domain/translation/translation.server.ts";
import { deskPage, requireDesk } from "#app/http/desk.server.ts";
import { Invitations } from "#app/ui/desk/invitations.tsx";
import { OverviewParts } from "#app/ui/desk/overview.tsx";
import { OverviewLinks } from "#app/ui/desk/overview-links.tsx";
import { ProblemList } from "#app/ui/desk/problem-list.tsx";
import { ScheduleChanges } from "#app/ui/desk/schedule-changes.tsx";
import { DeskStateTag } from "#app/ui/desk/state-tag.tsx";
import { zoneName } from "#app/ui/desk/time-zone.ts";
import { useLocale } from "#app/ui/locale.tsx";
import { Breadcrumbs } from "#app/ui/page/breadcrumbs.tsx";
import { ButtonLink } from "#app/ui/page/button-link.tsx";
import { Facts } from "#app/ui/page/facts.tsx";
import { Notice } from "#app/ui/page/notice.tsx";
import { PageHeading } from "#app/ui/page/page-heading.tsx";
import type { PageHandle } from "#app/ui/page-title.tsx";
import { LanguagesSummary } from "#app/ui/translation/languages-summary.tsx";

type Data = Awaited<ReturnType<typeof loader>>;

export const handle = {
  title: (t, data?: Data) => data?.consultation.title ?? t("desk.list.title"),
} satisfies PageHandle;

export async function loader({ request, context, params }: LoaderFunctionArgs) {
  const desk = await requireDesk(request, context, params.id);
  const { purpose, answersBy, opensAt, closesAt, access } = desk.consultation;
  const saved = new URL(request.url).searchParams.get("saved");
  const facts = await overviewOf(context.db, desk.consultation, new Date());
  return {
    ...deskPage(desk),
    main: desk.consultation.language,
    languages: await progressOf(context.db, desk.consultation),
    facts: { ...facts, purpose, answersBy, opensAt, closesAt, access },
    /** The joint authorities that this reader works for. */
    own: facts.joint.filter(({ id }) => can(desk.actor, "official", [id])),
    saved: parts.find((part) => part === saved) ?? null,
    done: (["extension", "closure"] as const).find((act) => act === saved) ?? null,
  };
}

export default function Overview() {
  const { t } = useLocale();
  const data = useLoaderData<typeof loader>();
  const { facts, saved, done } = data;
  const isDraft = facts.standing === "draft";
  return (
    <>
      <Breadcrumbs items={[{ href: "/desk", label: t("common.desk") }]} />
      <PageHeading caption={<DeskStateTag standing={facts.standing} />} />
      {saved && <Notice kind="success" title={t("desk.overview.saved", { part: t(`desk.part.${saved}`) })} />}
      {done && <Notice kind="success" title={t(`desk.${done}.done`)} />}
      {data.frozen === "reading" && (
        <Notice title={t("desk.frozen.reading.text", { authority: data.authority.name })} />
      )}
      {isDraft && <Invitations page={data} own={data.own} />}
      {isDraft ? <DraftNext /> : <PublishedNext />}
      <section className="stack">
        <h2>{t("desk.overview.parts")}</h2>
        <OverviewParts page={data} facts={facts} mayChange={!data.frozen} />
      </section>
      {isDraft && (
        <OverviewLinks
          consultation={data.consultation}
          standing={facts.standing}
          mayLead={data.frozen !== "reading"}
        />
      )}
      <LanguagesSummary
        base={`/desk/consultations/${data.consultation.id}`}
        main={data.main}
        progress={data.languages}
      />
    </>
  );
}

/** What a draft still needs, and the way to publish it. */
function DraftNext() {
  const { t } = useLocale();
  const { consultation, facts, frozen } = useLoaderData<typeof loader>();
  const base = `/desk/consultations/${consultation.id}`;
  return (
    <>
      {facts.problems.length > 0 ? (
        <Notice title={t("desk.overview.missing", { count: facts.problems.length })}>
          <ProblemList base={base} problems={facts.problems} joint={facts.joint} />
        </Notice>
      ) : (
        <Notice kind="success" title={t("desk.overview.ready")} />
      )}
      <div className="row">
        {!frozen && facts.problems.length === 0 && (
          <ButtonLink href={`${base}/publication`}>{t("desk.publication.title")}</ButtonLink>
        )}
        <ButtonLink quiet href={`${base}/preview`}>
          {t("desk.preview.bar")}
        </ButtonLink>
      </div>
    </>
  );
}

/** Its dates, and what may still be done with what everybody sees. */
function PublishedNext() {
  const { t, day, instant, language } = useLocale();
  const { authority, consultation, facts, frozen } = useLoaderData<typeof loader>();
  const { timeZone } = authority;
  const when = (at: string | null) => (at ? instant(at, timeZone) : t("desk.overview.not-yet"));
  return (
    <>
      <Facts
        across
        items={[
          { label: t("desk.overview.opens"), value: when(facts.opensAt) },
          {
            label: t("desk.overview.closes"),
            value: when(facts.closesAt),
            note: t("desk.schedule.zone", { zone: zoneName(timeZone, language), id: timeZone }),
          },
          {
            label: t("desk.overview.answers"),
            value: facts.answersBy
              ? t("desk.overview.answers.by", { day: day(facts.answersBy) })
              : t("desk.overview.not-yet"),
          },
        ]}
      />
      <OverviewLinks consultation={consultation} standing={facts.standing} mayLead={frozen !== "reading"} />
      {facts.changes.length > 0 && (
        <section className="stack">
          <h2>{t("desk.overview.changes")}</h2>
          <ScheduleChanges changes={facts.changes} timeZone={timeZone} />
        </section>
      )}
    </>
  );
}

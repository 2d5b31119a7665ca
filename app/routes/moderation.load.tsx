import type { LoaderFunctionArgs } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { loadDays, loadOf } from "#app/domain/moderation/load.server.ts";
import { requireDesk } from "#app/http/moderation-desk.server.ts";
import { BarChart } from "#app/ui/chart/bar-chart.tsx";
import { useLocale } from "#app/ui/locale.tsx";
import { durationWords } from "#app/ui/moderation/words.ts";
import { Breadcrumbs } from "#app/ui/page/breadcrumbs.tsx";
import { DataTable } from "#app/ui/page/data-table.tsx";
import { Facts } from "#app/ui/page/facts.tsx";
import { PageHeading } from "#app/ui/page/page-heading.tsx";
import type { PageHandle } from "#app/ui/page-title.tsx";

export const handle = { title: (t) => t("queue.load.title") } satisfies PageHandle;

export async function loader({ request, context }: LoaderFunctionArgs) {
  const desk = await requireDesk(request, context);
  if (desk.as !== "moderator") throw new Response(null, { status: 403 });
  const { consultations, ...load } = await loadOf(context.db, desk.scope.consultationIds, new Date());
  return {
    days: loadDays,
    ...load,
    consultations: consultations.map(({ consultationId, ...one }) => {
      const known = desk.consultations.find(({ id }) => id === consultationId);
      return { ...one, id: consultationId, title: known?.title ?? "", slug: known?.slug ?? "" };
    }),
  };
}

export default function Load() {
  const locale = useLocale();
  const { t, number } = locale;
  const { days, waiting, urgent, oldestHours, medianHours, decided, consultations, people } =
    useLoaderData<typeof loader>();
  const duration = (hours: number | null, none: string) =>
    hours === null ? none : durationWords(locale, hours);
  return (
    <>
      <Breadcrumbs items={[{ href: "/moderation", label: t("queue.title") }]} />
      <PageHeading lead={t("queue.load.lead", { days })} />
      <Facts
        across
        items={[
          {
            label: t("queue.load.waiting"),
            value: number(waiting),
            note: t("queue.load.urgent", { count: urgent }),
            big: true,
          },
          { label: t("queue.load.oldest"), value: duration(oldestHours, t("queue.load.nothing")) },
          {
            label: t("queue.load.median"),
            value: duration(medianHours, t("queue.load.none")),
            note: t("queue.load.median.note"),
          },
          { label: t("queue.load.decided"), value: number(decided) },
        ]}
      />
      {consultations.length > 0 && (
        <BarChart
          caption={t("queue.load.consultations")}
          labelColumn={t("queue.filter.consultation")}
          valueColumn={t("queue.load.waiting")}
          bars={consultations.map((one) => ({
            label: (
              <>
                <a href={`/moderation?consultation=${one.slug}`}>{one.title}</a>{" "}
                <small>{t("queue.waits", { duration: durationWords(locale, one.oldestHours) })}</small>
              </>
            ),
            value: one.waiting,
          }))}
        />
      )}
      <section className="stack">
        <h2>{t("queue.load.people")}</h2>
        {people.length === 0 && <p>{t("queue.load.people.none")}</p>}
        {people.length > 0 && (
          <DataTable
            caption={t("queue.load.people")}
            hideCaption
            columns={[
              { label: t("queue.load.person") },
              { label: t("queue.load.decided"), numeric: true },
              { label: t("queue.load.median"), numeric: true },
              { label: t("queue.load.undone"), numeric: true },
              { label: t("queue.load.overturned"), numeric: true },
            ]}
            rows={people.map((one) => [
              one.name ?? t("queue.somebody"),
              number(one.decided),
              duration(one.medianHours, t("queue.load.none")),
              number(one.undone),
              number(one.overturned),
            ])}
          />
        )}
        <p className="muted small">{t("queue.load.note")}</p>
      </section>
    </>
  );
}

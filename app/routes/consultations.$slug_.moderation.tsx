import type { LoaderFunctionArgs } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { authoritiesOf } from "#app/domain/consultation/consultation.server.ts";
import { contributionKinds } from "#app/domain/moderation/decision.ts";
import { moderationRecord } from "#app/domain/moderation/record.server.ts";
import { allKinds } from "#app/domain/moderation/record.ts";
import { readerOf } from "#app/http/reader.server.ts";
import { titleFor } from "#app/http/reading.server.ts";
import { publishedConsultation } from "#app/http/taking-part.server.ts";
import { useLocale } from "#app/ui/locale.tsx";
import { durationWords } from "#app/ui/moderation/words.ts";
import { Breadcrumbs } from "#app/ui/page/breadcrumbs.tsx";
import { DataTable } from "#app/ui/page/data-table.tsx";
import { Facts } from "#app/ui/page/facts.tsx";
import { PageHeading } from "#app/ui/page/page-heading.tsx";
import type { PageHandle } from "#app/ui/page-title.tsx";

export const handle = { title: (t) => t("moderation.record.title") } satisfies PageHandle;

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const { language } = await readerOf(request, context);
  const consultation = await publishedConsultation(context.db, params.slug);
  const [lead] = await authoritiesOf(context.db, consultation.id);
  const record = await moderationRecord(context.db, consultation.id);
  return {
    authority: { slug: lead!.slug },
    consultation: { slug: consultation.slug, ...(await titleFor(request, context, consultation)) },
    record: {
      ...record,
      hiddenByRule: record.hiddenByRule.map(({ rule, hidden }) => ({
        code: rule?.code ?? null,
        title: rule?.titles[language] ?? null,
        hidden,
      })),
    },
  };
}

const always = ["received", "hidden", "published"] as const;
const whenAny = ["pending", "takenBack"] as const;

export default function Record() {
  const locale = useLocale();
  const { t, number } = locale;
  const { consultation, record } = useLoaderData<typeof loader>();
  const all = allKinds(record);
  const columns = [...always, ...whenAny.filter((name) => all[name] > 0)];
  const { reports, decisions, medianHours } = record;
  const rows = contributionKinds.map((kind) => ({
    label: t(`moderation.kinds.${kind}`),
    of: record.kinds[kind],
  }));
  return (
    <>
      <Breadcrumbs
        items={[
          { href: "/consultations", label: t("common.consultations") },
          {
            href: `/consultations/${consultation.slug}`,
            label: consultation.title,
            lang: consultation.titleLang,
          },
        ]}
      />
      <PageHeading lead={t("moderation.record.lead")} />
      <Facts
        across
        items={[
          {
            label: t("moderation.record.hidden"),
            value: number(all.hidden),
            note: t("moderation.record.of", { count: all.received }),
            big: true,
          },
          {
            label: t("moderation.record.reports"),
            value: number(reports.received),
            note: t("moderation.record.waiting", { count: reports.waiting }),
          },
          { label: t("moderation.record.restored"), value: number(decisions.restore) },
          {
            label: t("moderation.record.median"),
            value:
              medianHours === null ? t("moderation.record.median.none") : durationWords(locale, medianHours),
            note: medianHours !== null && t("moderation.record.median.note"),
          },
        ]}
      />
      <h2>{t("moderation.record.kinds")}</h2>
      <DataTable
        caption={t("moderation.record.kinds")}
        hideCaption
        columns={[
          { label: t("moderation.record.kind") },
          ...columns.map((name) => ({ label: t(`moderation.standing.${name}`), numeric: true })),
        ]}
        rows={[...rows, { label: t("moderation.record.all"), of: all }].map(({ label, of }) => [
          label,
          ...columns.map((name) => number(of[name])),
        ])}
      />
      <h2>{t("moderation.record.rules")}</h2>
      {record.hiddenByRule.length === 0 ? (
        <p>{t("moderation.record.rules.none")}</p>
      ) : (
        <DataTable
          caption={t("moderation.record.rules")}
          hideCaption
          columns={[{ label: t("moderation.rule") }, { label: t("moderation.record.hidden"), numeric: true }]}
          rows={record.hiddenByRule.map(({ code, title, hidden }) => [
            code === null ? (
              t("moderation.record.no-rule")
            ) : (
              <a key={code} href={`/rules#${code}`}>
                {title}
              </a>
            ),
            number(hidden),
          ])}
        />
      )}
      <p>
        {t("moderation.record.decisions", {
          approved: decisions.approve,
          hidden: decisions.hide,
          restored: decisions.restore,
        })}
      </p>
      <p className="measure muted">{t("moderation.record.note")}</p>
    </>
  );
}

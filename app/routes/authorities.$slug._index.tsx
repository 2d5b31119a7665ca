import type { LoaderFunctionArgs } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { authorityBySlug } from "#app/domain/authority/authority.server.ts";
import { ladderOfAuthority } from "#app/domain/authority/deeds.server.ts";
import { stepNumber } from "#app/domain/authority/ladder.ts";
import { ancestorsOf, territoriesByIds } from "#app/domain/territory/territory.server.ts";
import { territoryName } from "#app/domain/territory/territory.ts";
import { found } from "#app/http/guards.server.ts";
import { readerOf } from "#app/http/reader.server.ts";
import { Ladder } from "#app/ui/authority/ladder.tsx";
import { useLocale } from "#app/ui/locale.tsx";
import { Breadcrumbs } from "#app/ui/page/breadcrumbs.tsx";
import { PageHeading } from "#app/ui/page/page-heading.tsx";
import type { PageHandle } from "#app/ui/page-title.tsx";

type Data = Awaited<ReturnType<typeof loader>>;

export const handle = { title: (_, data: Data) => data.authority.name } satisfies PageHandle;

const mostListed = 100;

export async function loader({ request, context, params }: LoaderFunctionArgs) {
  const { db } = context;
  const { language } = await readerOf(request, context);
  const { id, slug, name, timeZone, territoryId } = found(await authorityBySlug(db, params.slug ?? ""));
  const [territory] = await territoriesByIds(db, [territoryId]);
  const above = territory ? (await ancestorsOf(db, territory)).reverse() : [];
  const { consultations, ...ladder } = await ladderOfAuthority(db, id, new Date());
  return {
    authority: { slug, name, timeZone },
    place: [...(territory ? [territory] : []), ...above]
      .map((one) => territoryName(one, language))
      .join(", "),
    ladder,
    consultations: consultations.slice(0, mostListed),
  };
}

export default function Authority() {
  const { t } = useLocale();
  const { authority, place, ladder } = useLoaderData<typeof loader>();
  const stage =
    ladder.stage === "none"
      ? t("authority.page.stage.none")
      : t("authority.page.stage", {
          number: stepNumber(ladder.stage),
          stage: t(`authority.stage.${ladder.stage}`),
        });
  return (
    <>
      <Breadcrumbs items={[{ href: "/authorities", label: t("authority.list.title") }]} />
      <PageHeading caption={place} lead={stage} />
      <Ladder ladder={ladder} />
      <p>
        <a href="/about/ladder">{t("authority.list.how")}</a>
      </p>
      <section className="stack">
        <h2>{t("authority.page.commitments")}</h2>
        <p>
          <a href={`/authorities/${authority.slug}/commitments`}>{t("authority.page.commitments.text")}</a>
        </p>
        <p>
          <a href={`/authorities/${authority.slug}/rules`}>
            {t("rule.house.title", { authority: authority.name })}
          </a>
        </p>
      </section>
      <section className="stack">
        <h2>{t("record.title")}</h2>
        <p>
          <a href={`/authorities/${authority.slug}/moderation`}>
            {t("record.of-authority", { authority: authority.name })}
          </a>
        </p>
      </section>
      <Consultations />
    </>
  );
}

function Consultations() {
  const { t, day, language } = useLocale();
  const { authority, consultations } = useLoaderData<typeof loader>();
  return (
    <section className="stack">
      <h2>{t("authority.page.consultations")}</h2>
      {consultations.length === 0 && <p>{t("authority.page.consultations.none")}</p>}
      <ul>
        {consultations.map((one) => (
          <li key={one.slug}>
            <a
              href={`/consultations/${one.slug}`}
              lang={one.language === language ? undefined : one.language}
            >
              {one.title}
            </a>{" "}
            <span className="muted small">
              {t("authority.page.published", { day: day(one.publishedAt, authority.timeZone) })}
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}

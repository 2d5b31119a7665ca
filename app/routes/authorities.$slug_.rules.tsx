import type { LoaderFunctionArgs } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { authorityBySlug } from "#app/domain/authority/authority.server.ts";
import { houseOfRules } from "#app/domain/rule/rule.server.ts";
import { found } from "#app/http/guards.server.ts";
import { readerOf } from "#app/http/reader.server.ts";
import { useLocale } from "#app/ui/locale.tsx";
import { Breadcrumbs } from "#app/ui/page/breadcrumbs.tsx";
import { PageHeading } from "#app/ui/page/page-heading.tsx";
import type { PageHandle } from "#app/ui/page-title.tsx";
import { House } from "#app/ui/rule/house.tsx";
import { shownRule } from "#app/ui/rule/shown-rule.ts";

type Data = Awaited<ReturnType<typeof loader>>;

export const handle = {
  title: (t, data: Data) => t("rule.house.title", { authority: data.authority.name }),
} satisfies PageHandle;

export async function loader({ request, context, params }: LoaderFunctionArgs) {
  const { language } = await readerOf(request, context);
  const authority = found(await authorityBySlug(context.db, params.slug ?? ""));
  const house = await houseOfRules(context.db, authority.id);
  const { slug, name, appealDays, appealAnswerDays } = authority;
  return {
    authority: { slug, name },
    isOwn: house.some((rule) => rule.authorityId !== null),
    rules: house.map((rule) => shownRule(rule, language)),
    terms: { appealDays, appealAnswerDays },
  };
}

export default function HouseOfRules() {
  const { t } = useLocale();
  const { authority, isOwn, rules, terms } = useLoaderData<typeof loader>();
  return (
    <>
      <Breadcrumbs items={[{ href: `/authorities/${authority.slug}`, label: authority.name }]} />
      <PageHeading lead={t("rule.lead")} />
      <p className="measure">{t(isOwn ? "rule.house.own" : "rule.house.default")}</p>
      <House rules={rules} terms={terms} />
    </>
  );
}

import type { LoaderFunctionArgs } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { appealTerms } from "#app/domain/appeal/appeal.ts";
import { houseOfRules } from "#app/domain/rule/rule.server.ts";
import { authoritiesWithRules } from "#app/domain/rule/rule-history.server.ts";
import { readerOf } from "#app/http/reader.server.ts";
import { useLocale } from "#app/ui/locale.tsx";
import { PageHeading } from "#app/ui/page/page-heading.tsx";
import type { PageHandle } from "#app/ui/page-title.tsx";
import { House } from "#app/ui/rule/house.tsx";
import { shownRule } from "#app/ui/rule/shown-rule.ts";

export const handle = { title: (t) => t("rule.title") } satisfies PageHandle;

export async function loader({ request, context }: LoaderFunctionArgs) {
  const { language } = await readerOf(request, context);
  const now = new Date();
  const house = await houseOfRules(context.db, null, now);
  return {
    rules: house.map((rule) => shownRule(rule, language)),
    terms: appealTerms,
    others: await authoritiesWithRules(context.db, now),
  };
}

export default function Rules() {
  const { t } = useLocale();
  const { rules, terms, others } = useLoaderData<typeof loader>();
  return (
    <>
      <PageHeading lead={t("rule.lead")} />
      {others.length > 0 && (
        <section className="stack measure" data-gap="s">
          <h2>{t("rule.others.title")}</h2>
          <p>{t("rule.others.text")}</p>
          <ul>
            {others.map(({ slug, name }) => (
              <li key={slug}>
                <a href={`/authorities/${slug}/rules`}>{name}</a>
              </li>
            ))}
          </ul>
        </section>
      )}
      <House rules={rules} terms={terms} />
    </>
  );
}

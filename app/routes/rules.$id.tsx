import type { LoaderFunctionArgs } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { authorityById } from "#app/domain/authority/authority.server.ts";
import { ruleDifference } from "#app/domain/rule/rule-difference.ts";
import { ruleById, versionsOf } from "#app/domain/rule/rule-history.server.ts";
import { found } from "#app/http/guards.server.ts";
import { readerOf } from "#app/http/reader.server.ts";
import { useLocale } from "#app/ui/locale.tsx";
import { Breadcrumbs } from "#app/ui/page/breadcrumbs.tsx";
import { Details } from "#app/ui/page/details.tsx";
import { Notice } from "#app/ui/page/notice.tsx";
import { PageHeading } from "#app/ui/page/page-heading.tsx";
import type { PageHandle } from "#app/ui/page-title.tsx";
import { RuleChanges } from "#app/ui/rule/rule-changes.tsx";
import { RuleContent } from "#app/ui/rule/rule-content.tsx";
import { shownRule } from "#app/ui/rule/shown-rule.ts";
import { validWords } from "#app/ui/rule/words.ts";

type Data = Awaited<ReturnType<typeof loader>>;

export const handle = { title: (_, data: Data) => data.rule.title } satisfies PageHandle;

export async function loader({ request, context, params }: LoaderFunctionArgs) {
  const { db } = context;
  const { language } = await readerOf(request, context);
  const rule = found(await ruleById(db, params.id ?? ""));
  const authority = rule.authorityId === null ? null : found(await authorityById(db, rule.authorityId));
  const versions = await versionsOf(db, rule);
  const before = versions.filter((one) => one.version < rule.version).at(-1);
  return {
    rule: shownRule(rule, language),
    authority: authority && { slug: authority.slug, name: authority.name },
    timeZone: authority?.timeZone ?? "UTC",
    versions: versions.map((one) => shownRule(one, language)),
    changes: before ? { from: before.version, parts: ruleDifference(before, rule) } : null,
  };
}

export default function RuleVersion() {
  const locale = useLocale();
  const { t } = locale;
  const { rule, authority, timeZone, versions, changes } = useLoaderData<typeof loader>();
  const house = authority ? `/authorities/${authority.slug}/rules` : "/rules";
  const current = versions.find((one) => one.validUntil === null);
  return (
    <>
      <Breadcrumbs
        items={[
          {
            href: house,
            label: authority ? t("rule.house.title", { authority: authority.name }) : t("rule.title"),
          },
        ]}
      />
      <PageHeading
        caption={t("rule.version", { version: rule.version })}
        lead={validWords(rule, timeZone, locale)}
      />
      {rule.validUntil !== null && (
        <Notice title={t("rule.page.old")}>
          <p>
            {current ? <a href={`/rules/${current.id}`}>{t("rule.page.current")}</a> : t("rule.page.retired")}
          </p>
        </Notice>
      )}
      <div className="stack measure">
        <RuleContent rule={rule} />
      </div>
      <section className="stack measure" data-gap="s">
        <h2>{t("rule.page.versions")}</h2>
        <ol className="list-plain stack" data-gap="s">
          {versions.toReversed().map((one) => (
            <li key={one.id}>
              {one.id === rule.id ? (
                <strong>{t("rule.version", { version: one.version })}</strong>
              ) : (
                <a href={`/rules/${one.id}`}>{t("rule.version", { version: one.version })}</a>
              )}
              {" · "}
              {validWords(one, timeZone, locale)}
            </li>
          ))}
        </ol>
      </section>
      {changes && (
        <Details summary={t("rule.page.changes", { version: changes.from })}>
          <RuleChanges changes={changes.parts} />
        </Details>
      )}
    </>
  );
}

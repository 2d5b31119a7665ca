import type { LoaderFunctionArgs } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { retiredRules } from "#app/domain/rule/rule-history.server.ts";
import { atRules } from "#app/http/rules.server.ts";
import { useLocale } from "#app/ui/locale.tsx";
import { ButtonLink } from "#app/ui/page/button-link.tsx";
import { Notice } from "#app/ui/page/notice.tsx";
import { PageHeading } from "#app/ui/page/page-heading.tsx";
import type { PageHandle } from "#app/ui/page-title.tsx";
import { RulesTrail } from "#app/ui/rule/admin-trail.tsx";
import { RuleRows } from "#app/ui/rule/rule-rows.tsx";
import { shownRule } from "#app/ui/rule/shown-rule.ts";

export const handle = { title: (t) => t("rule.admin.title") } satisfies PageHandle;

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const { authority, language, timeZone, own } = await atRules(request, context, params.id);
  const retired = own.length > 0 ? await retiredRules(context.db, authority.id) : [];
  return {
    authority,
    timeZone,
    rules: own.map((rule) => shownRule(rule, language)),
    retired: retired.map((rule) => shownRule(rule, language)),
    saved: new URL(request.url).searchParams.has("saved"),
  };
}

export default function AuthorityRules() {
  const { t } = useLocale();
  const { authority, timeZone, rules, retired, saved } = useLoaderData<typeof loader>();
  const here = `/administration/authorities/${authority.id}/rules`;
  return (
    <>
      <RulesTrail authority={authority} />
      <PageHeading caption={authority.name} lead={t("rule.admin.lead")} />
      {saved && <Notice kind="success" title={t("rule.admin.saved")} />}
      <p>
        <a href={`/authorities/${authority.slug}/rules`}>{t("rule.admin.public")}</a>
      </p>
      {rules.length === 0 && (
        <section className="stack panel">
          <h2>{t("rule.admin.default")}</h2>
          <p className="measure">{t("rule.admin.default.text")}</p>
          <p>
            <ButtonLink href={`${here}/beginning`}>{t("rule.begin.title")}</ButtonLink>
          </p>
        </section>
      )}
      {rules.length > 0 && (
        <>
          <section className="stack">
            <h2>{t("rule.admin.own")}</h2>
            <RuleRows rules={rules} timeZone={timeZone} hrefOf={({ id }) => `${here}/${id}`} />
            <p>
              <ButtonLink href={`${here}/new`}>{t("rule.new.title")}</ButtonLink>
            </p>
          </section>
          {retired.length > 0 && (
            <section className="stack">
              <h2>{t("rule.admin.retired")}</h2>
              <p className="measure">{t("rule.admin.retired.text")}</p>
              <RuleRows rules={retired} timeZone={timeZone} hrefOf={({ id }) => `${here}/new?again=${id}`} />
            </section>
          )}
          <p>
            <a href={`${here}/ending`}>{t("rule.end.title")}</a>
          </p>
        </>
      )}
    </>
  );
}

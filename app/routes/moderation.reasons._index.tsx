import type { LoaderFunctionArgs } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { reasonTemplatesOf } from "#app/domain/rule/reason-template.server.ts";
import { found } from "#app/http/guards.server.ts";
import { atReasons, ruleOptions } from "#app/http/reasons.server.ts";
import { useLocale } from "#app/ui/locale.tsx";
import { ButtonLink } from "#app/ui/page/button-link.tsx";
import { DataTable } from "#app/ui/page/data-table.tsx";
import { EmptyState } from "#app/ui/page/empty-state.tsx";
import { Notice } from "#app/ui/page/notice.tsx";
import { PageHeading } from "#app/ui/page/page-heading.tsx";
import type { PageHandle } from "#app/ui/page-title.tsx";
import { ReasonsTrail } from "#app/ui/rule/reasons-trail.tsx";
import type { Language } from "#db/schema.ts";

export const handle = { title: (t) => t("rule.reasons.title") } satisfies PageHandle;

export async function loader({ request, context }: LoaderFunctionArgs) {
  const { db } = context;
  const { language, moderated, authority, isNamed } = await atReasons(request, context);
  if (isNamed) found(authority);
  const ids = authority ? [authority.id] : moderated.map((one) => one.id);
  const templates = await reasonTemplatesOf(db, ids);
  const rules = authority ? await ruleOptions(db, authority.id, language) : [];
  return {
    here: authority && {
      authority: { slug: authority.slug, name: authority.name },
      templates: templates.map(({ id, name, ruleCode, texts }) => ({
        id,
        name,
        rule: rules.find((rule) => rule.value === ruleCode)?.label ?? ruleCode,
        languages: Object.keys(texts) as Language[],
      })),
    },
    others: moderated.map(({ id, slug, name }) => ({
      slug,
      name,
      count: templates.filter((one) => one.authorityId === id).length,
    })),
    saved: new URL(request.url).searchParams.has("saved"),
  };
}

type Data = Awaited<ReturnType<typeof loader>>;

export default function Reasons() {
  const { t } = useLocale();
  const { here, others, saved } = useLoaderData<typeof loader>();
  return (
    <>
      <ReasonsTrail />
      <PageHeading caption={here?.authority.name} lead={t("rule.reasons.lead")} />
      {saved && <Notice kind="success" title={t("rule.reasons.saved")} />}
      {here ? <OfOne {...here} /> : <Others others={others} />}
      {here && others.length > 1 && (
        <p>
          <a href="/moderation/reasons">{t("rule.reasons.others")}</a>
        </p>
      )}
    </>
  );
}

function OfOne({ authority, templates }: NonNullable<Data["here"]>) {
  const { t } = useLocale();
  const asked = `?authority=${authority.slug}`;
  return (
    <>
      {templates.length === 0 && <EmptyState title={t("rule.reasons.none")} />}
      {templates.length > 0 && (
        <DataTable
          caption={t("rule.reasons.title")}
          hideCaption
          columns={[
            { label: t("rule.reasons.name") },
            { label: t("rule.reasons.rule") },
            { label: t("rule.reasons.languages") },
          ]}
          rows={templates.map(({ id, name, rule, languages }) => [
            <a key="name" href={`/moderation/reasons/${id}`}>
              {name}
            </a>,
            rule ?? t("rule.reasons.any"),
            languages.map((one) => one.toUpperCase()).join(", "),
          ])}
        />
      )}
      <p className="row">
        <ButtonLink href={`/moderation/reasons/new${asked}`}>{t("rule.reasons.new")}</ButtonLink>
        <ButtonLink href={`/moderation/reasons/examples${asked}`} quiet>
          {t("rule.reasons.examples.title")}
        </ButtonLink>
      </p>
    </>
  );
}

function Others({ others }: Pick<Data, "others">) {
  const { t, number } = useLocale();
  return (
    <DataTable
      caption={t("rule.reasons.of")}
      hideCaption
      columns={[{ label: t("rule.reasons.of") }, { label: t("rule.reasons.count"), numeric: true }]}
      rows={others.map(({ slug, name, count }) => [
        <a key="name" href={`/moderation/reasons?authority=${slug}`}>
          {name}
        </a>,
        number(count),
      ])}
    />
  );
}

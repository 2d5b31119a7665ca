import type { LoaderFunctionArgs } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { templatesOf } from "#app/domain/design/template.server.ts";
import { builtInTemplates } from "#app/domain/design/templates/templates.ts";
import { requireRoleAnywhere } from "#app/http/guards.server.ts";
import { builtInCard, savedCard } from "#app/ui/design/template-card.ts";
import { TemplateCards } from "#app/ui/design/template-cards.tsx";
import { useLocale } from "#app/ui/locale.tsx";
import { Breadcrumbs } from "#app/ui/page/breadcrumbs.tsx";
import { PageHeading } from "#app/ui/page/page-heading.tsx";
import type { PageHandle } from "#app/ui/page-title.tsx";

export const handle = { title: (t) => t("design.templates.title") } satisfies PageHandle;

export async function loader({ request, context }: LoaderFunctionArgs) {
  const { actor, language } = await requireRoleAnywhere(request, context, "official");
  return {
    own: (await templatesOf(context.db, actor)).map(savedCard),
    builtIn: builtInTemplates(language).map(builtInCard),
  };
}

export default function Templates() {
  const { t } = useLocale();
  const { own, builtIn } = useLoaderData<typeof loader>();
  return (
    <>
      <Breadcrumbs
        items={[
          { href: "/desk", label: t("common.desk") },
          { href: "/desk/consultations/new", label: t("desk.new.title") },
        ]}
      />
      <PageHeading lead={t("design.templates.lead")} />
      <section className="stack">
        <h2>{t("design.templates.own")}</h2>
        {own.length === 0 && <p className="measure">{t("design.templates.own.none")}</p>}
        <TemplateCards templates={own} />
      </section>
      <section className="stack">
        <h2>{t("design.templates.built-in")}</h2>
        <TemplateCards templates={builtIn} />
      </section>
    </>
  );
}

import type { LoaderFunctionArgs } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { copyableConsultations } from "#app/domain/design/copyable.server.ts";
import { requireRoleAnywhere } from "#app/http/guards.server.ts";
import { plainField } from "#app/ui/form/field.ts";
import { SubmitButton } from "#app/ui/form/submit-button.tsx";
import { TextField } from "#app/ui/form/text-field.tsx";
import { useLocale } from "#app/ui/locale.tsx";
import { Breadcrumbs } from "#app/ui/page/breadcrumbs.tsx";
import { EmptyState } from "#app/ui/page/empty-state.tsx";
import { PageHeading } from "#app/ui/page/page-heading.tsx";
import { Tag } from "#app/ui/page/tag.tsx";
import type { PageHandle } from "#app/ui/page-title.tsx";

export const handle = { title: (t) => t("design.copy.choose") } satisfies PageHandle;

export async function loader({ request, context }: LoaderFunctionArgs) {
  const { actor } = await requireRoleAnywhere(request, context, "official");
  const words = (new URL(request.url).searchParams.get("q") ?? "").slice(0, 100);
  return { words, consultations: await copyableConsultations(context.db, actor, words) };
}

export default function ChooseCopy() {
  const { t, language } = useLocale();
  const { words, consultations } = useLoaderData<typeof loader>();
  return (
    <>
      <Breadcrumbs
        items={[
          { href: "/desk", label: t("common.desk") },
          { href: "/desk/consultations/new", label: t("desk.new.title") },
        ]}
      />
      <PageHeading lead={t("design.copy.choose.lead")} />
      <form className="row" method="get">
        <TextField
          field={plainField({ name: "q", value: words })}
          label={t("design.copy.search")}
          type="search"
        />
        <SubmitButton variant="quiet">{t("design.copy.search.submit")}</SubmitButton>
      </form>
      {consultations.length === 0 && <EmptyState title={t("design.copy.none")} />}
      <ul className="list-plain stack" data-gap="m">
        {consultations.map((one) => (
          <li key={one.id}>
            <a
              href={`/desk/consultations/${one.id}/copy`}
              lang={one.language === language ? undefined : one.language}
            >
              {one.title}
            </a>{" "}
            <span className="muted">{one.authorityName}</span>{" "}
            {one.isDraft && <Tag kind="waiting">{t("design.copy.draft")}</Tag>}
          </li>
        ))}
      </ul>
    </>
  );
}

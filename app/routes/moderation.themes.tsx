import type { LoaderFunctionArgs } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { moderatedConsultations } from "#app/domain/moderation/scope.server.ts";
import { themedKinds } from "#app/domain/theme/correction.ts";
import { correctedContributions } from "#app/domain/theme/corrections.server.ts";
import { themes } from "#app/domain/theme/theme.server.ts";
import { themedContributions } from "#app/domain/theme/themed-list.server.ts";
import { requireRoleAnywhere } from "#app/http/guards.server.ts";
import { plainField } from "#app/ui/form/field.ts";
import { SelectField } from "#app/ui/form/select-field.tsx";
import { SubmitButton } from "#app/ui/form/submit-button.tsx";
import { useLocale } from "#app/ui/locale.tsx";
import { Breadcrumbs } from "#app/ui/page/breadcrumbs.tsx";
import { EmptyState } from "#app/ui/page/empty-state.tsx";
import { MoreLink } from "#app/ui/page/more-link.tsx";
import { PageHeading } from "#app/ui/page/page-heading.tsx";
import type { PageHandle } from "#app/ui/page-title.tsx";
import { ThemedList } from "#app/ui/theme/themed-list.tsx";

export const handle = { title: (t) => t("theme.assigned.title") } satisfies PageHandle;

export async function loader({ request, context: { db, ...context } }: LoaderFunctionArgs) {
  const { actor, language } = await requireRoleAnywhere(request, { db, ...context }, "moderator");
  const query = new URL(request.url).searchParams;
  const consultations = await moderatedConsultations(db, actor);
  const consultation =
    consultations.find(({ slug }) => slug === query.get("consultation")) ?? consultations[0];
  const kind = themedKinds.find((one) => one === query.get("kind")) ?? "entry";
  const all = await themes(db);
  const asked = query.get("theme") ?? "";
  const theme = all.find(({ code }) => code === asked)?.id ?? marks.find((one) => one === asked) ?? null;
  const list = consultation
    ? await themedContributions(db, { consultationId: consultation.id, kind, theme }, query.get("after"))
    : { texts: [], next: null };
  return {
    ...list,
    kind,
    values: { consultation: consultation?.slug ?? "", kind, theme: theme === null ? "" : asked },
    corrected: consultation ? await correctedContributions(db, consultation.id) : 0,
    consultations: consultations.map(({ slug, title }) => ({ value: slug, label: title })),
    themes: all.map(({ code, names }) => ({ value: code, label: names[language] })),
  };
}

const marks = ["none", "corrected"] as const;
const markNames = { none: "theme.assigned.no-theme", corrected: "theme.assigned.corrected-only" } as const;

export default function ThemedContributions() {
  const { t } = useLocale();
  const { texts, next, kind, values, corrected, consultations, themes } = useLoaderData<typeof loader>();
  const more = new URLSearchParams({ ...values, after: next ?? "" });
  return (
    <>
      <Breadcrumbs items={[{ href: "/moderation", label: t("queue.title") }]} />
      <PageHeading lead={t("theme.assigned.lead")} />
      {consultations.length === 0 ? (
        <EmptyState title={t("theme.assigned.none")} />
      ) : (
        <>
          <p>{t("theme.assigned.corrected", { count: corrected })}</p>
          <form className="row">
            <SelectField
              field={plainField({ name: "consultation", value: values.consultation })}
              label={t("theme.assigned.consultation")}
              options={consultations}
              empty={false}
            />
            <SelectField
              field={plainField({ name: "kind", value: values.kind })}
              label={t("theme.assigned.kind")}
              options={themedKinds.map((value) => ({ value, label: t(`theme.assigned.kind.${value}`) }))}
              empty={false}
            />
            <SelectField
              field={plainField({ name: "theme", value: values.theme })}
              label={t("theme.list.name")}
              options={[
                ...marks.map((value) => ({ value: value as string, label: t(markNames[value]) })),
                ...themes,
              ]}
              empty={t("theme.assigned.any")}
            />
            <SubmitButton variant="quiet">{t("theme.assigned.show")}</SubmitButton>
          </form>
          {texts.length === 0 ? (
            <EmptyState title={t("theme.assigned.none")} />
          ) : (
            <ThemedList texts={texts} kind={kind} />
          )}
          <MoreLink href={next && `/moderation/themes?${more}`} />
        </>
      )}
    </>
  );
}

import type { ActionFunctionArgs, LoaderFunctionArgs } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { authorityIdsOf, consultationById } from "#app/domain/consultation/consultation.server.ts";
import { isPublished } from "#app/domain/consultation/consultation.ts";
import { designToGive } from "#app/domain/design/start.server.ts";
import { StartInput } from "#app/domain/design/start.ts";
import { can } from "#app/domain/person/actor.ts";
import type { Context } from "#app/http/context.ts";
import { invalid, parseForm } from "#app/http/forms.ts";
import { found, requireRoleAnywhere } from "#app/http/guards.server.ts";
import { heldForm } from "#app/http/held-form.server.ts";
import { ownAuthorities, startFrom } from "#app/http/start.server.ts";
import { StartForm, useStartLabels } from "#app/ui/design/start-form.tsx";
import { ErrorSummary } from "#app/ui/form/error-summary.tsx";
import { usePageForm } from "#app/ui/form/page-form.tsx";
import { useLocale } from "#app/ui/locale.tsx";
import { Breadcrumbs } from "#app/ui/page/breadcrumbs.tsx";
import { PageHeading } from "#app/ui/page/page-heading.tsx";
import type { PageHandle } from "#app/ui/page-title.tsx";

export const handle = { title: (t) => t("design.copy.title") } satisfies PageHandle;

const left = ["dates", "places", "documents", "answers"] as const;

export async function loader({ request, context, params }: LoaderFunctionArgs) {
  const { actor, consultation } = await requireCopying(request, context, params.id);
  const { title, language } = consultation;
  const authorities = await ownAuthorities(context.db, actor);
  const held = await heldForm(context.db, request);
  const first = authorities.find(({ value }) => value === consultation.authorityId) ?? authorities[0];
  return { title, language, authorities, values: held ?? { title, authorityId: first?.value } };
}

export async function action({ request, context, params }: ActionFunctionArgs) {
  const { actor, consultation } = await requireCopying(request, context, params.id);
  const form = await parseForm(request, StartInput);
  if (!form.ok) return invalid(form);
  return startFrom(
    context.db,
    actor,
    form,
    form.input,
    await designToGive(context.db, consultation),
    "design.copied",
  );
}

/** What everybody may read, every official may copy; a draft only whoever works for who holds it. */
async function requireCopying(request: Request, context: Context, id: string | undefined) {
  const reader = await requireRoleAnywhere(request, context, "official");
  const consultation = found(await consultationById(context.db, id ?? ""));
  const mayRead =
    isPublished(consultation) ||
    can(reader.actor, "official", await authorityIdsOf(context.db, consultation.id));
  if (!mayRead) throw new Response(null, { status: 403 });
  return { ...reader, consultation };
}

export default function Copy() {
  const { t } = useLocale();
  const { title, language, authorities, values } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const { form, fields } = usePageForm<StartInput>({ result: answer?.result, defaults: values });
  return (
    <>
      <ErrorSummary form={form} labels={useStartLabels()} />
      <Breadcrumbs
        items={[
          { href: "/desk", label: t("common.desk") },
          { href: "/desk/consultations/new/copy", label: t("design.copy.choose") },
        ]}
      />
      <PageHeading lead={t("design.copy.lead", { title })} />
      <section className="stack">
        <h2>{t("design.copy.not")}</h2>
        <ul>
          {left.map((what) => (
            <li key={what}>{t(`design.copy.not.${what}`)}</li>
          ))}
        </ul>
      </section>
      <StartForm
        form={form}
        fields={fields}
        authorities={authorities}
        submit={t("design.copy.submit")}
        lang={language}
      />
    </>
  );
}

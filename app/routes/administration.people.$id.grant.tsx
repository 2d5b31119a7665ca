import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import type { z } from "zod";
import { authorities } from "#app/domain/authority/authority.server.ts";
import { authoritiesWhere } from "#app/domain/person/actor.ts";
import { grantRole } from "#app/domain/person/grant.server.ts";
import { everywhere, GrantInput, grantableRoles } from "#app/domain/person/grant.ts";
import { personForAdministrator } from "#app/domain/person/people.server.ts";
import { invalid, parseForm, refused } from "#app/http/forms.ts";
import { found, requireRoleAnywhere } from "#app/http/guards.server.ts";
import { heldForm } from "#app/http/held-form.server.ts";
import { Choices } from "#app/ui/form/choices.tsx";
import { ErrorSummary } from "#app/ui/form/error-summary.tsx";
import { PageForm, usePageForm } from "#app/ui/form/page-form.tsx";
import { SelectField } from "#app/ui/form/select-field.tsx";
import { SubmitButton } from "#app/ui/form/submit-button.tsx";
import { useLocale } from "#app/ui/locale.tsx";
import { Breadcrumbs } from "#app/ui/page/breadcrumbs.tsx";
import { PageHeading } from "#app/ui/page/page-heading.tsx";
import type { PageHandle } from "#app/ui/page-title.tsx";

export const handle = {
  title: (t, { person }: { person: { name: string } }) => t("admin.grant.title", { name: person.name }),
} satisfies PageHandle;

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const { actor } = await requireRoleAnywhere(request, context, "admin");
  const person = found(await personForAdministrator(context.db, params.id!));
  const own = authoritiesWhere(actor, "admin");
  const all = await authorities(context.db);
  return {
    person,
    authorities: all
      .filter((authority) => own === null || own.includes(authority.id))
      .map((authority) => ({ value: authority.id, label: authority.name })),
    installation: own === null,
    typed: await heldForm(context.db, request),
  };
}

export async function action({ request, params, context }: ActionFunctionArgs) {
  const { actor } = await requireRoleAnywhere(request, context, "admin");
  const form = await parseForm(request, GrantInput);
  if (!form.ok) return invalid(form);

  const { role, authority } = form.input;
  const authorityId = authority === everywhere ? null : authority;
  const granted = await grantRole(context.db, actor, { personId: params.id!, role, authorityId });
  if (granted.ok) return redirect(`/administration/people/${encodeURIComponent(params.id!)}?done`);
  if (granted.refusal === "no-such-person") throw new Response(null, { status: 404 });
  return refused(form, { authority: `admin.grant.${granted.refusal}` });
}

export default function GrantRole() {
  const { t } = useLocale();
  const { person, authorities, installation, typed } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const { form, fields } = usePageForm<z.infer<typeof GrantInput>>({
    result: answer?.result,
    defaults: typed,
  });
  const labels = { role: t("admin.grant.role"), authority: t("admin.grant.authority") };
  const whole = { value: everywhere, label: t("admin.grant.everywhere") };
  return (
    <>
      <ErrorSummary form={form} labels={labels} />
      <Breadcrumbs
        items={[
          { href: "/administration/people", label: t("admin.people") },
          { href: `/administration/people/${person.id}`, label: person.name },
        ]}
      />
      <PageHeading lead={person.email} />
      <PageForm keyed form={form}>
        <Choices
          field={fields.role}
          legend={labels.role}
          options={grantableRoles.map((role) => ({
            value: role,
            label: t(`person.role.${role}`),
            hint: t(`admin.grant.role.${role}`),
          }))}
        />
        <SelectField
          field={fields.authority}
          label={labels.authority}
          options={installation ? [...authorities, whole] : authorities}
        />
        <SubmitButton>{t("admin.grant.submit")}</SubmitButton>
      </PageForm>
    </>
  );
}

import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { authorities } from "#app/domain/authority/authority.server.ts";
import { jointAuthorities } from "#app/domain/consultation/joint.server.ts";
import { addJointAuthority } from "#app/domain/consultation/places.server.ts";
import { JointInput } from "#app/domain/consultation/places.ts";
import { deskPage, reasonFor, requireDesk } from "#app/http/desk.server.ts";
import { invalid, parseForm, refused } from "#app/http/forms.ts";
import { AuthorityRows } from "#app/ui/desk/authority-rows.tsx";
import { DeskFrame, FrozenNotice } from "#app/ui/desk/frame.tsx";
import { ErrorSummary } from "#app/ui/form/error-summary.tsx";
import { PageForm, usePageForm } from "#app/ui/form/page-form.tsx";
import { SelectField } from "#app/ui/form/select-field.tsx";
import { SubmitButton } from "#app/ui/form/submit-button.tsx";
import { useLocale } from "#app/ui/locale.tsx";
import type { PageHandle } from "#app/ui/page-title.tsx";

export const handle = { title: (t) => t("desk.authorities.title") } satisfies PageHandle;

export async function loader({ request, context, params }: LoaderFunctionArgs) {
  const desk = await requireDesk(request, context, params.id);
  const joint = await jointAuthorities(context.db, desk.consultation);
  const held = [
    { id: desk.lead.id, name: desk.lead.name, leads: true, agreedAt: null },
    ...joint.map(({ id, name, agreedAt }) => ({ id, name, leads: false, agreedAt })),
  ];
  const others = (await authorities(context.db)).filter(({ id }) => !held.some((one) => one.id === id));
  return { ...deskPage(desk), held, others: others.map(({ id, name }) => ({ value: id, label: name })) };
}

export async function action({ request, context, params }: ActionFunctionArgs) {
  const { actor, consultation } = await requireDesk(request, context, params.id);
  const form = await parseForm(request, JointInput);
  if (!form.ok) return invalid(form);

  const added = await addJointAuthority(context.db, actor, consultation.id, form.input.authorityId);
  if (added.ok) return redirect(`/desk/consultations/${consultation.id}/authorities`);
  const field = added.refusal === "already-published" ? "" : "authorityId";
  return refused(form, { [field]: reasonFor(added.refusal) });
}

export default function Authorities() {
  const { t } = useLocale();
  const { held, others, ...page } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const { form, fields } = usePageForm<{ authorityId: string }>({ result: answer?.result });
  const places = `/desk/consultations/${page.consultation.id}/places`;
  const label = t("desk.authorities.add");
  return (
    <DeskFrame
      page={page}
      above={[{ href: places, label: t("desk.part.places") }]}
      summary={<ErrorSummary form={form} labels={{ authorityId: label }} />}
      lead={t("desk.authorities.lead")}
    >
      {page.frozen && <FrozenNotice page={page} />}
      <AuthorityRows
        base={`/desk/consultations/${page.consultation.id}/authorities`}
        authorities={held}
        mayChange={!page.frozen}
      />
      {!page.frozen && others.length > 0 && (
        <PageForm keyed form={form}>
          <SelectField
            field={fields.authorityId}
            label={label}
            hint={t("desk.authorities.add.hint")}
            options={others}
          />
          <SubmitButton variant="quiet">{t("desk.places.add")}</SubmitButton>
        </PageForm>
      )}
      <p>
        <a href={places}>{t("desk.done")}</a>
      </p>
    </DeskFrame>
  );
}

import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { consultationById } from "#app/domain/consultation/consultation.server.ts";
import { erasable } from "#app/domain/erasure/erasable.server.ts";
import { isErased } from "#app/domain/erasure/erased.server.ts";
import { eraseContribution } from "#app/domain/erasure/erasure.server.ts";
import { basisLength, ErasureInput, type ErasureInput as Input } from "#app/domain/erasure/erasure.ts";
import { erasureMark } from "#app/domain/erasure/mark.ts";
import type { Context } from "#app/http/context.ts";
import { invalid, parseForm, refused } from "#app/http/forms.ts";
import { found, requireRole, takeFrom } from "#app/http/guards.server.ts";
import { contributionNamed } from "#app/http/moderation.server.ts";
import { localeOf } from "#app/i18n/locale.ts";
import { ErrorSummary } from "#app/ui/form/error-summary.tsx";
import { PageForm, usePageForm } from "#app/ui/form/page-form.tsx";
import { SubmitButton } from "#app/ui/form/submit-button.tsx";
import { TextArea } from "#app/ui/form/text-area.tsx";
import { TextField } from "#app/ui/form/text-field.tsx";
import { useLocale } from "#app/ui/locale.tsx";
import { AsWritten } from "#app/ui/moderation/as-written.tsx";
import { Breadcrumbs } from "#app/ui/page/breadcrumbs.tsx";
import { Notice } from "#app/ui/page/notice.tsx";
import { PageHeading } from "#app/ui/page/page-heading.tsx";
import type { PageHandle } from "#app/ui/page-title.tsx";
import { ErasureExtent } from "#app/ui/rule/erasure-extent.tsx";

export const handle = { title: (t) => t("rule.erasure.case.title") } satisfies PageHandle;

async function toErase(request: Request, params: LoaderFunctionArgs["params"], context: Context) {
  const contribution = await contributionNamed(context.db, params);
  const consultation = found(await consultationById(context.db, contribution.consultationId));
  const reader = await requireRole(request, context, "admin", [consultation.authorityId]);
  return { contribution, consultation, ...reader };
}

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const { contribution, consultation } = await toErase(request, params, context);
  const { kind, title, text, language } = contribution;
  const { slug, title: asked, language: askedIn } = consultation;
  return {
    words: { kind, title, text, language },
    consultation: { slug, title: asked, language: askedIn },
    mark: erasureMark(contribution),
    erased: await isErased(context.db, contribution),
    extent: await erasable(context.db, contribution, context.secret),
  };
}

export async function action({ request, params, context }: ActionFunctionArgs) {
  const { contribution, actor, language } = await toErase(request, params, context);
  await takeFrom(context, "post", actor.personId ?? context.address);
  const form = await parseForm(request, ErasureInput);
  if (!form.ok) return invalid(form);

  const { basis, word } = form.input;
  const asked = localeOf(language).t("rule.erasure.word");
  if (word.toLocaleUpperCase() !== asked) return refused(form, { word: "rule.erasure.word.wrong" });
  const { kind, id } = contribution;
  const named = { kind, contributionId: id, basis, secret: context.secret };
  const erased = await eraseContribution(context.db, actor, named);
  if (erased.ok) return redirect("/administration/erasures?erased");
  if (erased.refusal === "no-such-contribution") throw new Response(null, { status: 404 });
  if (erased.refusal === "not-allowed") throw new Response(null, { status: 403 });
  const field = erased.refusal === "basis-quotes" ? "basis" : "";
  return refused(form, { [field]: `rule.erasure.refused.${erased.refusal}` });
}

export default function Erase() {
  const { t } = useLocale();
  const { words, consultation, mark, erased, extent } = useLoaderData<typeof loader>();
  const { form, fields } = usePageForm<Input>({ result: useActionData<typeof action>()?.result });
  const labels = {
    basis: t("rule.erasure.basis"),
    word: t("rule.erasure.confirm", { word: t("rule.erasure.word") }),
  };
  return (
    <>
      <ErrorSummary form={form} labels={labels} />
      <Breadcrumbs
        items={[
          { href: "/administration", label: t("admin.title") },
          { href: "/administration/erasures", label: t("rule.erasure.title") },
        ]}
      />
      <PageHeading caption={t(`moderation.kind.${words.kind}`)} lead={t("rule.erasure.case.lead")} />
      {erased ? (
        <Notice title={t("rule.erasure.case.already")} />
      ) : (
        <>
          <section className="stack">
            <h2>{t("rule.erasure.case.words")}</h2>
            <AsWritten title={words.title} text={words.text} lang={words.language} />
            <p>
              <a href={`/consultations/${consultation.slug}`} lang={consultation.language}>
                {consultation.title}
              </a>
            </p>
          </section>
          <ErasureExtent kind={words.kind} extent={extent} slug={consultation.slug} mark={mark} />
          <PageForm keyed form={form}>
            <TextArea
              field={fields.basis}
              label={labels.basis}
              hint={t("rule.erasure.basis.hint")}
              rows={4}
              maxLength={basisLength.max}
            />
            <TextField
              field={fields.word}
              label={labels.word}
              autoComplete="off"
              spellCheck={false}
              width={10}
            />
            <p className="row">
              <SubmitButton variant="danger">{t("rule.erasure.submit")}</SubmitButton>
              <a href="/administration/erasures">{t("rule.cancel")}</a>
            </p>
          </PageForm>
        </>
      )}
    </>
  );
}

import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { publicPathOf } from "#app/domain/moderation/places.ts";
import { hasReported, reportContribution } from "#app/domain/report/report.server.ts";
import { isReadable, longestReport, ReportInput } from "#app/domain/report/report.ts";
import { houseOfRules } from "#app/domain/rule/rule.server.ts";
import { actorWithBrowser } from "#app/http/acting-browser.server.ts";
import { invalid, parseForm, refused } from "#app/http/forms.ts";
import { takeFrom } from "#app/http/guards.server.ts";
import { contributionNamed, placeOfDebate } from "#app/http/moderation.server.ts";
import { readerOf } from "#app/http/reader.server.ts";
import { titleFor } from "#app/http/reading.server.ts";
import { suspensionIn } from "#app/http/suspension.server.ts";
import { Choices } from "#app/ui/form/choices.tsx";
import { ErrorSummary } from "#app/ui/form/error-summary.tsx";
import { PageForm, usePageForm } from "#app/ui/form/page-form.tsx";
import { SubmitButton } from "#app/ui/form/submit-button.tsx";
import { TextArea } from "#app/ui/form/text-area.tsx";
import { useLocale } from "#app/ui/locale.tsx";
import { AsWritten } from "#app/ui/moderation/as-written.tsx";
import { RuleTexts } from "#app/ui/moderation/rule-texts.tsx";
import { SuspensionNotice } from "#app/ui/moderation/suspension-notice.tsx";
import { Breadcrumbs } from "#app/ui/page/breadcrumbs.tsx";
import { Notice } from "#app/ui/page/notice.tsx";
import { PageHeading } from "#app/ui/page/page-heading.tsx";
import type { PageHandle } from "#app/ui/page-title.tsx";

export const handle = { title: (t) => t("moderation.report.title") } satisfies PageHandle;

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const { db } = context;
  const { actor, language } = await readerOf(request, context);
  const contribution = await contributionNamed(db, params);
  const { consultation, authority } = await placeOfDebate(db, contribution.consultationId);
  const house = await houseOfRules(db, consultation.authorityId);
  const { kind, title, text } = contribution;
  return {
    authority,
    consultation: { slug: consultation.slug, ...(await titleFor(request, context, consultation)) },
    back: publicPathOf(contribution),
    // What nobody may read is not printed here either.
    isMerged: contribution.visibility === "merged",
    words: isReadable(contribution) ? { kind, title, text, language: contribution.language } : null,
    reported: await hasReported(db, actor, contribution.id),
    suspension: await suspensionIn(db, actor, consultation.id),
    rules: house.map(({ id, titles, texts, examples }) => ({
      id,
      title: titles[language],
      text: texts[language],
      example: examples?.[language] ?? null,
    })),
  };
}

export async function action({ request, params, context }: ActionFunctionArgs) {
  const { kind, id } = await contributionNamed(context.db, params);
  const actor = await actorWithBrowser(request, context);
  await takeFrom(context, "report", actor.personId ?? context.address);
  const form = await parseForm(request, ReportInput);
  if (!form.ok) return invalid(form);

  await takeFrom(context, "reported", id);
  const reported = await reportContribution(context.db, actor, { kind, contributionId: id, ...form.input });
  if (reported.ok) return redirect(`/report/${kind}/${id}/received`);
  if (reported.refusal === "already-reported") return redirect(`/report/${kind}/${id}`);
  if (reported.refusal === "no-such-rule") return refused(form, { ruleId: "moderation.report.rule.missing" });
  if (reported.refusal === "suspended") return refused(form, { "": "moderation.report.suspended" });
  return refused(form, { "": "moderation.report.refused" });
}

export default function Report() {
  const { t } = useLocale();
  const data = useLoaderData<typeof loader>();
  const { consultation, words, reported, suspension, back } = data;
  const answer = useActionData<typeof action>();
  const { form, fields } = usePageForm<ReportInput>({ result: answer?.result });
  const labels = { ruleId: t("moderation.report.rule"), words: t("moderation.report.words") };
  return (
    <>
      <ErrorSummary form={form} labels={labels} />
      <Breadcrumbs
        items={[
          {
            href: `/consultations/${consultation.slug}`,
            label: consultation.title,
            lang: consultation.titleLang,
          },
        ]}
      />
      <PageHeading lead={t("moderation.report.lead")} />
      <SuspensionNotice suspension={suspension} />
      {words && (
        <AsWritten
          title={words.title}
          text={words.text}
          lang={words.language}
          note={t(`moderation.kind.${words.kind}`)}
        />
      )}
      {data.isMerged && (
        <Notice title={t("proposal.refused.merged")}>
          <p>
            <a href={back}>{t("moderation.report.back")}</a>
          </p>
        </Notice>
      )}
      {!words && !data.isMerged && (
        <Notice title={t("moderation.report.not-shown.title")}>
          <p>{t("moderation.report.not-shown.text")}</p>
        </Notice>
      )}
      {words && reported && (
        <Notice title={t("moderation.report.already.title")}>
          <p>{t("moderation.report.already.text")}</p>
          <p className="row">
            <a href="/account/reports">{t("moderation.report.yours")}</a>
            <a href={back}>{t("moderation.report.back")}</a>
          </p>
        </Notice>
      )}
      {words && !reported && (!suspension || answer) && (
        <PageForm keyed form={form}>
          <Choices
            field={fields.ruleId}
            legend={labels.ruleId}
            hint={t("moderation.report.rule.hint")}
            options={data.rules.map(({ id, title }) => ({ value: id, label: title }))}
          />
          <RuleTexts rules={data.rules} href={`/authorities/${data.authority.slug}/rules`} />
          <TextArea
            field={fields.words}
            label={labels.words}
            hint={t("moderation.report.words.hint")}
            optional
            rows={4}
            maxLength={longestReport}
          />
          <SubmitButton>{t("moderation.report.submit")}</SubmitButton>
        </PageForm>
      )}
    </>
  );
}

import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { reasonLength } from "#app/domain/decision/decision.ts";
import { answerSecondOpinion } from "#app/domain/decision/second-opinion.server.ts";
import { SecondOpinionInput } from "#app/domain/decision/second-opinion-input.ts";
import { moderatedContribution, readCase } from "#app/http/case.server.ts";
import { invalid, parseForm, refused } from "#app/http/forms.ts";
import { takeFrom } from "#app/http/guards.server.ts";
import { heldForm } from "#app/http/held-form.server.ts";
import { Choices } from "#app/ui/form/choices.tsx";
import { ErrorSummary } from "#app/ui/form/error-summary.tsx";
import { HiddenFields } from "#app/ui/form/hidden-fields.tsx";
import { PageForm, usePageForm } from "#app/ui/form/page-form.tsx";
import { SubmitButton } from "#app/ui/form/submit-button.tsx";
import { TextArea } from "#app/ui/form/text-area.tsx";
import { useLocale } from "#app/ui/locale.tsx";
import { CaseView } from "#app/ui/moderation/case-view.tsx";
import { SecondFacts } from "#app/ui/moderation/second-waits.tsx";
import { Notice } from "#app/ui/page/notice.tsx";
import type { PageHandle } from "#app/ui/page-title.tsx";

export const handle = { title: (t) => t("moderation.second.title") } satisfies PageHandle;

export async function loader(asked: LoaderFunctionArgs) {
  return { ...(await readCase(asked)), held: await heldForm(asked.context.db, asked.request) };
}

export async function action(asked: ActionFunctionArgs) {
  const { request, context } = asked;
  const { contribution, actor } = await moderatedContribution(asked);
  await takeFrom(context, "post", actor.personId ?? context.address);
  const form = await parseForm(request, SecondOpinionInput);
  if (!form.ok) return invalid(form);

  const { opinionId, agrees, note } = form.input;
  const opinion = {
    agrees: agrees === "yes",
    note,
    origin: context.environment.origin,
    secret: context.secret,
  };
  const answered = await answerSecondOpinion(context.db, actor, opinionId, opinion);
  if (!answered.ok) return refused(form, { "": `moderation.refused.${answered.refusal}` });
  return redirect(`/moderation/${contribution.kind}/${contribution.id}?answered=${agrees}`);
}

export default function SecondOpinion() {
  const { t } = useLocale();
  const data = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const { form, fields } = usePageForm<{ agrees: string; note: string }>({
    result: answer?.result,
    defaults: data.held ?? undefined,
  });
  const labels = { agrees: t("moderation.second.agrees"), note: t("moderation.second.note") };
  const { second } = data;
  const typed = answer?.result.initialValue?.note ?? data.held?.note;
  if (!second || second.mine || data.as === "lawyer") {
    return (
      <CaseView data={data} problems={<ErrorSummary form={form} labels={labels} />}>
        <Notice title={t(second ? "moderation.second.mine" : "moderation.second.gone")}>
          {typeof typed === "string" && <p className="as-written">{typed}</p>}
        </Notice>
      </CaseView>
    );
  }
  return (
    <CaseView data={data} problems={<ErrorSummary form={form} labels={labels} />}>
      <section className="stack" data-gap="l">
        <h2>{t("moderation.second.wanted")}</h2>
        <SecondFacts data={data} second={second} />
        <PageForm keyed form={form}>
          <HiddenFields values={{ opinionId: second.id }} />
          <Choices
            field={fields.agrees}
            legend={t("moderation.second.agrees")}
            options={[
              { value: "yes", label: t("moderation.second.agree") },
              { value: "no", label: t("moderation.second.decline") },
            ]}
          />
          <TextArea
            field={fields.note}
            label={t("moderation.second.note")}
            hint={t("moderation.second.note.hint")}
            optional
            rows={3}
            maxLength={reasonLength.max}
          />
          <SubmitButton>{t("moderation.second.submit")}</SubmitButton>
        </PageForm>
      </section>
    </CaseView>
  );
}

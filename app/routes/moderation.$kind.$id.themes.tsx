import { type ActionFunctionArgs, data, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import type { Contribution } from "#app/domain/moderation/contribution.server.ts";
import { correctThemes, themesToCorrect } from "#app/domain/theme/correction.server.ts";
import { ThemesCorrected, themedKinds, themeField } from "#app/domain/theme/correction.ts";
import { moderatedContribution } from "#app/http/case.server.ts";
import { fieldsSent, invalid, parseFormData, refused, sentForm } from "#app/http/forms.ts";
import { found, takeFrom } from "#app/http/guards.server.ts";
import { Choice } from "#app/ui/form/choices.tsx";
import { ErrorSummary } from "#app/ui/form/error-summary.tsx";
import { PageForm, usePageForm } from "#app/ui/form/page-form.tsx";
import { SubmitButton } from "#app/ui/form/submit-button.tsx";
import { TextArea } from "#app/ui/form/text-area.tsx";
import { useLocale } from "#app/ui/locale.tsx";
import { AsWritten } from "#app/ui/moderation/as-written.tsx";
import { Breadcrumbs } from "#app/ui/page/breadcrumbs.tsx";
import { Notice } from "#app/ui/page/notice.tsx";
import { PageHeading } from "#app/ui/page/page-heading.tsx";
import type { PageHandle } from "#app/ui/page-title.tsx";

export const handle = { title: (t) => t("theme.correct.title") } satisfies PageHandle;

export async function loader(asked: LoaderFunctionArgs) {
  const { contribution, consultation, authority } = await moderatedContribution(asked);
  const { kind, id, title, text, language } = themed(contribution);
  const { themes, history } = await themesToCorrect(asked.context.db, id);
  return {
    consultation: { slug: consultation.slug },
    contribution: { kind, id, title, text, language },
    themes,
    history,
    timeZone: authority.timeZone,
    saved: new URL(asked.request.url).searchParams.has("saved"),
  };
}

export async function action(asked: ActionFunctionArgs) {
  const { contribution, actor } = await moderatedContribution(asked);
  const { kind, id } = themed(contribution);
  await takeFrom(asked.context, "post", actor.personId ?? asked.context.address);
  const sent = await sentForm(asked.request);
  const form = parseFormData(sent, ThemesCorrected);
  const ticked = Object.keys(fieldsSent(sent));
  if (!form.ok) return data({ ...invalid(form).data, ticked }, 422);
  const changed = await correctThemes(asked.context.db, actor, { kind, contributionId: id, ...form.input });
  if (changed.ok) return redirect(`/moderation/${kind}/${id}/themes?saved`);
  if (changed.refusal === "not-allowed") throw new Response(null, { status: 403 });
  const answer = refused(form, { "": `theme.correct.refused.${changed.refusal}` });
  return data({ ...answer.data, ticked }, 422);
}

/** Arguments have no themes of their own. */
function themed({ kind, ...contribution }: Contribution) {
  return { ...contribution, kind: found(themedKinds.find((one) => one === kind)) };
}

export default function CorrectThemes() {
  const { t, language, instant } = useLocale();
  const { consultation, contribution, themes, history, timeZone, saved } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const { form, fields } = usePageForm<{ note: string }>({ result: answer?.result });
  const ticked = answer?.ticked;
  const labels = { note: t("theme.correct.note") };
  return (
    <>
      <ErrorSummary form={form} labels={labels} />
      <Breadcrumbs
        items={[
          { href: "/moderation", label: t("queue.title") },
          {
            href: `/moderation/themes?consultation=${consultation.slug}&kind=${contribution.kind}`,
            label: t("theme.assigned.title"),
          },
        ]}
      />
      <PageHeading lead={t("theme.correct.lead")} />
      {saved && !answer && <Notice kind="success" title={t("theme.correct.saved")} />}
      <AsWritten title={contribution.title} text={contribution.text} lang={contribution.language} />
      <PageForm form={form}>
        <fieldset className="field">
          <legend>{t("theme.correct.legend")}</legend>
          {themes.map(({ code, names, applies }) => (
            <Choice
              key={code}
              id={themeField(code)}
              name={themeField(code)}
              kind="checkbox"
              option={{ value: "on", label: names[language] }}
              checked={ticked ? ticked.includes(themeField(code)) : applies}
            />
          ))}
        </fieldset>
        <TextArea
          field={fields.note}
          label={labels.note}
          hint={t("theme.correct.note.hint")}
          optional
          rows={3}
        />
        <SubmitButton>{t("theme.correct.save")}</SubmitButton>
      </PageForm>
      {history.length > 0 && (
        <section className="stack">
          <h2>{t("theme.correct.history")}</h2>
          <ul>
            {history.map(({ names, applies, note, correctedAt }) => (
              <li key={`${correctedAt} ${names.es}`}>
                {t(applies ? "theme.correct.added" : "theme.correct.removed", {
                  theme: names[language],
                  when: instant(correctedAt, timeZone),
                })}
                {note && ` ${note}`}
              </li>
            ))}
          </ul>
        </section>
      )}
    </>
  );
}

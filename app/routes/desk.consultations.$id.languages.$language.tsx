import { type ActionFunctionArgs, data, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import type { Consultation } from "#app/domain/consultation/consultation.ts";
import { offeredLanguages } from "#app/domain/translation/reading.ts";
import { translationProgress } from "#app/domain/translation/translatable.ts";
import { pairsIn, saveTranslations } from "#app/domain/translation/translation.server.ts";
import { filters, type TextFilter, translationPages } from "#app/domain/translation/translation.ts";
import { deskPage, reasonFor, requireDesk } from "#app/http/desk.server.ts";
import { invalid, refused } from "#app/http/forms.ts";
import { found } from "#app/http/guards.server.ts";
import { heldForm } from "#app/http/held-form.server.ts";
import { pageAsked } from "#app/http/page-asked.ts";
import { fieldOf, parseTranslations, shownPair } from "#app/http/translation-form.server.ts";
import { ConsultationViews } from "#app/ui/consultation/consultation-views.tsx";
import { DeskFrame } from "#app/ui/desk/frame.tsx";
import { ErrorSummary } from "#app/ui/form/error-summary.tsx";
import { PageForm, usePageForm } from "#app/ui/form/page-form.tsx";
import { SubmitButton } from "#app/ui/form/submit-button.tsx";
import { useLocale } from "#app/ui/locale.tsx";
import { EmptyState } from "#app/ui/page/empty-state.tsx";
import { Notice } from "#app/ui/page/notice.tsx";
import { Pagination } from "#app/ui/page/pagination.tsx";
import { Progress } from "#app/ui/page/progress.tsx";
import type { PageHandle } from "#app/ui/page-title.tsx";
import { TextPairs } from "#app/ui/translation/text-pairs.tsx";
import type { Language } from "#db/schema.ts";

type Data = Awaited<ReturnType<typeof loader>>;

export const handle = {
  title: (t, data?: Data) =>
    data
      ? t("translation.page.title", { language: t(`translation.language.${data.language}`) })
      : t("translation.languages.title"),
} satisfies PageHandle;

export async function loader({ request, context, params }: LoaderFunctionArgs) {
  const desk = await requireDesk(request, context, params.id);
  const language = otherLanguage(desk.consultation, params.language);
  const pairs = await pairsIn(context.db, desk.consultation, language);
  const url = new URL(request.url);
  const filter = filterOf(url);
  const pages = translationPages(pairs, filter);
  const page = Math.min(pageAsked(url), pages.length);
  return {
    ...deskPage(desk),
    main: desk.consultation.language,
    language,
    filter,
    counts: translationProgress(language, pairs),
    page,
    pages: pages.length,
    pairs: pages[page - 1]!.map(shownPair),
    saved: Number(url.searchParams.get("saved")) || 0,
    held: await heldForm(context.db, request),
  };
}

export async function action({ request, context, params }: ActionFunctionArgs) {
  const { db } = context;
  const { actor, consultation } = await requireDesk(request, context, params.id);
  const language = otherLanguage(consultation, params.language);
  const form = await parseTranslations(request, await pairsIn(db, consultation, language));
  if (!form.ok) return data({ ...(await invalid(form)).data, conflicts: [] }, 422);

  const saved = await saveTranslations(db, actor, { consultationId: consultation.id, language }, form.fields);
  if (!saved.ok && saved.refusal !== "nothing-changed") {
    const reason = reasonFor(saved.refusal === "no-such-language" ? "gone" : saved.refusal);
    return data({ ...refused(form, { "": reason }).data, conflicts: [] }, 422);
  }
  if (saved.conflicts.length > 0) {
    const errors = saved.conflicts.map(({ key, reason }) => [
      `text-${fieldOf(key)}`,
      `translation.conflict.${reason}`,
    ]);
    const keys = saved.conflicts.map(({ key }) => key);
    const pairs = (await pairsIn(db, consultation, language)).filter(({ key }) => keys.includes(key));
    const answer = refused(form, Object.fromEntries(errors)).data;
    return data({ ...answer, conflicts: pairs.map(shownPair) }, 422);
  }
  const url = new URL(request.url);
  const filter = filterOf(url);
  const page = form.input.next ? pageAsked(url) + 1 : pageAsked(url);
  const count = saved.ok ? saved.saved : 0;
  return redirect(hrefOf({ base: url.pathname, filter, page, saved: count }));
}

/** One of its languages beside the main one, else the 404 page. */
function otherLanguage(consultation: Consultation, asked: string | undefined): Language {
  return found(offeredLanguages(consultation).find((one, index) => index > 0 && one === asked));
}

function filterOf(url: URL): TextFilter {
  return filters.find((one) => one === url.searchParams.get("filter")) ?? "all";
}

function hrefOf(to: { base: string; filter: TextFilter; page: number; saved?: number }): string {
  const query = new URLSearchParams();
  if (to.filter !== "all") query.set("filter", to.filter);
  if (to.page > 1) query.set("page", String(to.page));
  if (to.saved) query.set("saved", String(to.saved));
  return query.size > 0 ? `${to.base}?${query}` : to.base;
}

export default function Translation() {
  const { t } = useLocale();
  const { main, language, filter, counts, page, pages, pairs, saved, held, ...desk } =
    useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const conflicts = answer?.conflicts ?? [];
  const shown = [...conflicts.filter(({ key }) => !pairs.some((pair) => pair.key === key)), ...pairs];
  const values = Object.fromEntries(shown.map(({ field, translation }) => [`text-${field}`, translation]));
  const { form, fields } = usePageForm<Record<string, string>>({
    result: answer?.result,
    defaults: { ...values, ...held },
  });
  const base = `/desk/consultations/${desk.consultation.id}/languages`;
  const here = { base: `${base}/${language}`, filter };
  const count = {
    all: counts.texts,
    missing: counts.missing,
    "out-of-date": counts.outOfDate,
  };
  const goesOn = filter === "all" && page < pages;
  return (
    <DeskFrame
      page={desk}
      above={[{ href: base, label: t("translation.languages.title") }]}
      summary={
        <ErrorSummary
          form={form}
          labels={Object.fromEntries(
            shown.map(({ field, name }) => [`text-${field}`, t(`translation.text.${name}`)]),
          )}
        />
      }
    >
      {saved > 0 && <Notice kind="success" title={t("translation.page.saved", { count: saved })} />}
      <Progress
        step={counts.texts - counts.missing}
        steps={Math.max(1, counts.texts)}
        label={t("translation.page.progress", { done: counts.texts - counts.missing, texts: counts.texts })}
      />
      <p className="measure muted">{t("translation.page.hint")}</p>
      <ConsultationViews
        label={t("translation.filter")}
        items={filters.map((one) => ({
          href: hrefOf({ ...here, filter: one, page: 1 }),
          label: t(`translation.filter.${one}`, { count: count[one] }),
          current: one === filter,
        }))}
      />
      {shown.length === 0 ? (
        <EmptyState title={t("translation.page.none")} />
      ) : (
        <PageForm form={form}>
          <TextPairs
            pairs={shown}
            fields={fields}
            conflicts={conflicts.map(({ key }) => key)}
            main={main}
            language={language}
          />
          <div className="row">
            {goesOn ? (
              <>
                <SubmitButton name="next" value="on">
                  {t("translation.page.next")}
                </SubmitButton>
                <SubmitButton variant="quiet">{t("desk.save")}</SubmitButton>
              </>
            ) : (
              <SubmitButton>{t("desk.save")}</SubmitButton>
            )}
          </div>
        </PageForm>
      )}
      <Pagination page={page} pages={pages} hrefOf={(to) => hrefOf({ ...here, page: to })} />
    </DeskFrame>
  );
}

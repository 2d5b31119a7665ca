import type { LoaderFunctionArgs } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { answerPage } from "#app/domain/answer/answer-page.server.ts";
import { said, subjectIn } from "#app/domain/translation/reading.ts";
import { found } from "#app/http/guards.server.ts";
import { readerOf } from "#app/http/reader.server.ts";
import { readingFor } from "#app/http/reading.server.ts";
import { localeOf } from "#app/i18n/locale.ts";
import { CommitmentCard } from "#app/ui/answer/commitment-card.tsx";
import { OutcomeLine } from "#app/ui/answer/outcome.tsx";
import { subjectHref, subjectWords, titleOf } from "#app/ui/answer/words.ts";
import { useLocale } from "#app/ui/locale.tsx";
import { Breadcrumbs } from "#app/ui/page/breadcrumbs.tsx";
import { Details } from "#app/ui/page/details.tsx";
import { PageHeading } from "#app/ui/page/page-heading.tsx";
import { Prose } from "#app/ui/page/prose.tsx";
import type { PageHandle } from "#app/ui/page-title.tsx";

type Data = Awaited<ReturnType<typeof loader>>;

export const handle = {
  title: (t, { title }: Data) => t("answer.page.title", { title }),
} satisfies PageHandle;

export async function loader({ request, context, params }: LoaderFunctionArgs) {
  const { language } = await readerOf(request, context);
  const page = found(await answerPage(context.db, params.id ?? "", new Date()));
  const reading = await readingFor(request, context, page.consultation);
  const subject = subjectIn(reading, page.subject);
  const { slug, language: main } = page.consultation;
  const { text, lang } = said(reading, "title", page.consultation.title);
  return {
    ...page,
    consultation: { slug, title: text, titleLang: lang, language: main },
    subject,
    title: titleOf(localeOf(language), subject).title,
  };
}

export default function Answer() {
  const locale = useLocale();
  const { t, day, language } = locale;
  const { answer, subject, authority, consultation, history, commitments } = useLoaderData<typeof loader>();
  const here = `/consultations/${consultation.slug}`;
  const lang = consultation.language === language ? undefined : consultation.language;
  const source = subjectHref(subject, consultation.slug);
  const on = (instant: string) => day(instant, authority.timeZone);
  return (
    <>
      <Breadcrumbs
        items={[
          { href: "/consultations", label: t("common.consultations") },
          { href: here, label: consultation.title, lang: consultation.titleLang },
          { href: `${here}/answers`, label: t("answer.list.title") },
        ]}
      />
      <PageHeading
        caption={subjectWords(locale, subject)}
        lead={t("answer.by", { authority: authority.name, day: on(answer.publishedAt) })}
      />
      <OutcomeLine outcome={answer.outcome} whose={answer.whose} lang={lang} />
      {answer.changedAt && <p className="muted">{t("answer.changed", { day: on(answer.changedAt) })}</p>}
      <Prose html={answer.reasonsHtml} lang={lang} />
      {source && (
        <p>
          <a href={source}>{t(`answer.source.${subject.subject}`)}</a>
        </p>
      )}
      {commitments.length > 0 && (
        <section className="stack">
          <h2>{t("answer.commitments.title")}</h2>
          <ul className="cards">
            {commitments.map((commitment) => (
              <CommitmentCard key={commitment.id} commitment={commitment} lang={lang} />
            ))}
          </ul>
        </section>
      )}
      {history.length > 0 && (
        <section className="stack">
          <h2>{t("answer.history.title")}</h2>
          <ol className="list-plain stack" data-gap="l" reversed>
            {history.toReversed().map((old) => (
              <li key={old.id} className="stack" data-gap="s">
                <p className="muted small">{on(old.replacedAt)}</p>
                <p>
                  {t("answer.history.why")} <span lang={lang}>{old.note}</span>
                </p>
                <Details
                  summary={t("answer.history.before", { outcome: t(`answer.outcome.${old.outcome}`) })}
                >
                  {old.whose && (
                    <p>
                      {t("answer.whose.is")} <span lang={lang}>{old.whose}</span>
                    </p>
                  )}
                  <Prose html={old.reasonsHtml} lang={lang} under={2} />
                </Details>
              </li>
            ))}
          </ol>
        </section>
      )}
    </>
  );
}

import type { LoaderFunctionArgs } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { answerOn } from "#app/domain/answer/answer-page.server.ts";
import { participationByTerritory, questionsOf } from "#app/domain/consultation/consultation.server.ts";
import { mayNamePlace, publishedParticipation } from "#app/domain/consultation/participation.ts";
import { accepts } from "#app/domain/phase/phase.ts";
import { entryCounts, publishedEntries, wordsByPlace } from "#app/domain/response/entry-reads.server.ts";
import { publicResult } from "#app/domain/result/public-result.server.ts";
import { isSmall } from "#app/domain/summary/disclosure/small-cells.ts";
import { territoriesByIds } from "#app/domain/territory/territory.server.ts";
import { languageNote, questionIn, said } from "#app/domain/translation/reading.ts";
import { found } from "#app/http/guards.server.ts";
import { besideAsked } from "#app/http/page-asked.ts";
import { readingFor } from "#app/http/reading.server.ts";
import { publishedConsultation } from "#app/http/taking-part.server.ts";
import { AnswerNote } from "#app/ui/answer/answer-note.tsx";
import { EntryList } from "#app/ui/entry/entry-list.tsx";
import { plainField } from "#app/ui/form/field.ts";
import { SelectField } from "#app/ui/form/select-field.tsx";
import { SubmitButton } from "#app/ui/form/submit-button.tsx";
import { useLocale } from "#app/ui/locale.tsx";
import { addressWith } from "#app/ui/page/address-with.ts";
import { Breadcrumbs } from "#app/ui/page/breadcrumbs.tsx";
import { ButtonLink } from "#app/ui/page/button-link.tsx";
import { EmptyState } from "#app/ui/page/empty-state.tsx";
import { PageHeading } from "#app/ui/page/page-heading.tsx";
import { StretchPages } from "#app/ui/page/stretch-pages.tsx";
import type { PageHandle } from "#app/ui/page-title.tsx";
import { PublicResult } from "#app/ui/result/public-result.tsx";
import { LanguageNote, useLangOf } from "#app/ui/translation/language-note.tsx";

type Data = Awaited<ReturnType<typeof loader>>;

export const handle = { title: (_, data: Data) => data.question.title } satisfies PageHandle;

export async function loader({ request, context, params }: LoaderFunctionArgs) {
  const { db } = context;
  const url = new URL(request.url);
  const consultation = await publishedConsultation(db, params.slug);
  const questions = await questionsOf(db, consultation.id);
  const question = found(questions.find((one) => String(one.position) === params.position));
  const participation = publishedParticipation(
    await participationByTerritory(db, consultation.id),
    consultation.minimumCell,
  );
  const counts = (await entryCounts(db, consultation.id)).get(question.id) ?? { entries: 0, words: 0 };
  const named = (await wordsByPlace(db, consultation.id, question.id)).filter(
    ({ territoryId, words }) =>
      mayNamePlace(participation, territoryId) && !isSmall(words, consultation.minimumCell),
  );
  const places = await territoriesByIds(
    db,
    named.map((row) => row.territoryId!),
  );
  const place = places.find((one) => one.code === url.searchParams.get("municipality")) ?? null;
  const total = place ? named.find((row) => row.territoryId === place.id)!.words : counts.words;
  const filter = { questionId: question.id, territoryId: place?.id ?? null, beside: besideAsked(url) };
  const { items, before, after } = await publishedEntries(db, filter);
  const entries = items.map((entry) => ({
    id: entry.id,
    text: entry.text ?? "",
    language: entry.language,
    label: entry.label,
    place: mayNamePlace(participation, entry.territoryId) ? entry.place : null,
  }));
  const reading = await readingFor(request, context, consultation);
  const title = said(reading, "title", consultation.title);
  const shown = questionIn(reading, question);
  return {
    consultation: { slug: consultation.slug, title: title.text, titleLang: title.lang },
    languages: languageNote(reading, [shown]),
    question: {
      title: shown.title,
      help: shown.help,
      langs: shown.langs,
      position: question.position,
      hasWords: question.kind === "open-text" || total > 0,
    },
    result: await publicResult(db, consultation, shown, reading.language, new Date()),
    answered: counts.entries,
    questions: questions.length,
    answer: await answerOn(db, consultation.id, { subject: "question", subjectId: question.id }),
    isOpen: accepts(consultation, "responses", new Date()),
    places: places.map(({ code, name }) => ({ code, name })).sort((a, b) => a.name.localeCompare(b.name)),
    place: place?.code ?? "",
    total,
    before,
    after,
    entries,
  };
}

export default function PublishedAnswers() {
  const { t } = useLocale();
  const langOf = useLangOf();
  const {
    consultation,
    languages,
    question,
    isOpen,
    places,
    place,
    total,
    before,
    after,
    entries,
    questions,
    answer,
    result,
    answered,
  } = useLoaderData<typeof loader>();
  const here = `/consultations/${consultation.slug}`;
  const pathOf = (position: number) => `${here}/questions/${position}`;
  return (
    <>
      <Breadcrumbs
        items={[
          { href: "/consultations", label: t("common.consultations") },
          { href: here, label: consultation.title, lang: consultation.titleLang },
        ]}
      />
      <PageHeading
        question={question.position}
        lang={langOf(question.langs.title)}
        lead={question.help && <span lang={question.langs.help}>{question.help}</span>}
      />
      <LanguageNote note={languages} path={pathOf(question.position)} />
      <AnswerNote answer={answer} />
      {isOpen && (
        <p>
          <ButtonLink href={`${here}/response/questions/${question.position}`} quiet>
            {t("response.answer-this")}
          </ButtonLink>
        </p>
      )}
      {result && (
        <PublicResult
          result={result}
          lang={langOf(Object.values(question.langs).find((lang) => langOf(lang)))}
        />
      )}
      {result?.state === "later" && (
        <p className="muted">{t("consultation.question.entries", { count: answered })}</p>
      )}
      {result && question.hasWords && <h2>{t("result.public.words")}</h2>}
      {question.hasWords && places.length > 1 && (
        <form className="row" action={pathOf(question.position)}>
          <SelectField
            field={plainField({ name: "municipality", value: place })}
            label={t("consultation.entries.filter")}
            options={places.map(({ code, name }) => ({ value: code, label: name }))}
            empty={t("consultation.entries.everywhere")}
          />
          <SubmitButton variant="quiet">{t("consultation.entries.show")}</SubmitButton>
        </form>
      )}
      {entries.length === 0 && question.hasWords && (
        <EmptyState title={t(place ? "consultation.entries.none-here" : "consultation.entries.none")} />
      )}
      {entries.length > 0 && (
        <>
          <p className="muted">{t("consultation.entries.count", { count: total })}</p>
          <EntryList entries={entries} />
        </>
      )}
      <StretchPages
        before={before}
        after={after}
        hrefOf={(beside) => addressWith(pathOf(question.position), { municipality: place, ...beside })}
      />
      <p className="row">
        {question.position > 1 && (
          <a href={pathOf(question.position - 1)}>{t("consultation.entries.previous")}</a>
        )}
        {question.position < questions && (
          <a href={pathOf(question.position + 1)}>{t("consultation.entries.next")}</a>
        )}
      </p>
    </>
  );
}

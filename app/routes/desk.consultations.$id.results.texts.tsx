import type { LoaderFunctionArgs } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { z } from "zod";
import { participationByTerritory, questionsOf } from "#app/domain/consultation/consultation.server.ts";
import { mayNamePlace, publishedParticipation } from "#app/domain/consultation/participation.ts";
import { Day, instantOf } from "#app/domain/consultation/schedule.ts";
import { findTexts } from "#app/domain/result/texts.server.ts";
import { visibilities } from "#app/domain/result/texts.ts";
import { territoriesByIds } from "#app/domain/territory/territory.server.ts";
import { foldText } from "#app/domain/text/fold.ts";
import { themes } from "#app/domain/theme/theme.server.ts";
import { requireResults, resultsPage } from "#app/http/results.server.ts";
import { useLocale } from "#app/ui/locale.tsx";
import { EmptyState } from "#app/ui/page/empty-state.tsx";
import { MoreLink } from "#app/ui/page/more-link.tsx";
import type { PageHandle } from "#app/ui/page-title.tsx";
import { ResultsFrame } from "#app/ui/result/results-frame.tsx";
import { TextFilters } from "#app/ui/result/text-filters.tsx";
import { TextList } from "#app/ui/result/text-list.tsx";

export const handle = { title: (t) => t("result.texts.title") } satisfies PageHandle;

/** Anything in the address that is none of these is as if it were not there. */
const Asked = z.object({
  question: z.string().catch(""),
  q: z
    .string()
    .transform((words) => words.slice(0, 200))
    .catch(""),
  municipality: z.string().catch(""),
  theme: z.string().catch(""),
  from: Day.catch(""),
  until: Day.catch(""),
  visibility: z.enum(visibilities).or(z.literal("")).catch(""),
  after: z.string().max(80).catch(""),
});

export async function loader({ request, context: { db, ...context }, params }: LoaderFunctionArgs) {
  const desk = await requireResults(request, { db, ...context }, params.id);
  const { consultation, lead, language } = desk;
  const asked = Asked.parse(Object.fromEntries(new URL(request.url).searchParams));
  const questions = (await questionsOf(db, consultation.id)).filter(hasWords);
  const question = questions.find((one) => String(one.position) === asked.question) ?? questions[0];
  const participation = publishedParticipation(
    await participationByTerritory(db, consultation.id),
    consultation.minimumCell,
  );
  const named = [...participation.byTerritory.keys()].filter((id) => mayNamePlace(participation, id));
  const places = (await territoriesByIds(db, named)).sort((a, b) => a.name.localeCompare(b.name, language));
  const place = places.find(({ code }) => code === asked.municipality);
  const all = await themes(db);
  const theme = all.find(({ code }) => code === asked.theme);
  const filter = {
    questionId: question?.id ?? "",
    words: foldText(asked.q),
    territoryId: place?.id ?? null,
    themeId: theme?.id ?? null,
    from: startOf(asked.from, lead.timeZone),
    until: endOf(asked.until, lead.timeZone),
    visibility: asked.visibility || null,
  };
  const found = await findTexts(db, filter, asked.after || null);
  return {
    ...resultsPage(desk),
    asked: {
      question: question ? String(question.position) : "",
      q: asked.q,
      municipality: place?.code ?? "",
      theme: theme?.code ?? "",
      from: asked.from,
      until: asked.until,
      visibility: asked.visibility,
    },
    questions: questions.map(({ position, title }) => ({ position, title })),
    places: places.map(({ code, name }) => ({ value: code, label: name })),
    themes: all.map(({ code, names }) => ({ value: code, label: names[language] })),
    texts: found.texts.map(({ territoryId, place, ...text }) => ({
      ...text,
      place: mayNamePlace(participation, territoryId) ? place : null,
    })),
    next: found.next,
    searched: found.searched,
  };
}

function hasWords(question: Awaited<ReturnType<typeof questionsOf>>[number]): boolean {
  if (question.kind === "single-choice" || question.kind === "multiple-choice")
    return question.settings.other;
  return question.kind === "open-text";
}

function startOf(day: string, timeZone: string): string | null {
  if (day === "") return null;
  // A day that begins at one o'clock, where clocks are put forward at midnight.
  const [midnight, one] = ["00:00", "01:00"].map((time) => instantOf({ day, time }, timeZone, "earlier"));
  if (midnight!.ok) return midnight!.instant.toISOString();
  return one!.ok ? one!.instant.toISOString() : null;
}

function endOf(day: string, timeZone: string): string | null {
  if (day === "") return null;
  const next = new Date(Date.parse(day) + 24 * 60 * 60_000).toISOString().slice(0, 10);
  return startOf(next, timeZone);
}

export default function Texts() {
  const { t } = useLocale();
  const { asked, questions, places, themes, texts, next, searched, ...page } = useLoaderData<typeof loader>();
  const here = `/desk/consultations/${page.consultation.id}/results/texts`;
  const more = new URLSearchParams(
    Object.entries({ ...asked, after: next ?? "" }).filter(([, value]) => value !== ""),
  );
  if (questions.length === 0) {
    return (
      <ResultsFrame page={page} part="/texts">
        <EmptyState title={t("result.texts.no-question")} />
      </ResultsFrame>
    );
  }
  return (
    <ResultsFrame page={page} part="/texts" lead={t("result.texts.lead")}>
      <TextFilters
        values={asked}
        questions={questions.map(({ position, title }) => ({
          value: String(position),
          label: `${position}. ${title}`,
        }))}
        places={places}
        themes={themes}
      />
      {texts.length === 0 && searched === null ? (
        <EmptyState title={t("result.texts.none")} />
      ) : (
        <TextList texts={texts} page={page} />
      )}
      {searched !== null && <p>{t("result.texts.searched", { count: searched })}</p>}
      <MoreLink
        href={next && `${here}?${more}`}
        label={searched === null ? undefined : t("result.texts.go-on")}
      />
    </ResultsFrame>
  );
}

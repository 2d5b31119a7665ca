import { participationByTerritory } from "#app/domain/consultation/consultation.server.ts";
import type { Consultation } from "#app/domain/consultation/consultation.ts";
import { mayNamePlace, publishedParticipation } from "#app/domain/consultation/participation.ts";
import type { Beside } from "#app/domain/list/stretch.ts";
import type { Digest } from "#app/domain/summary/digest/digest-format.ts";
import { publishedSummaries, publishedSummary } from "#app/domain/summary/edition.server.ts";
import { shownQuotes, shownTitles } from "#app/domain/summary/quote/shown-words.ts";
import { sentenceFigures } from "#app/domain/summary/source/sentence-figures.ts";
import type { SourcePage } from "#app/domain/summary/source/source-page.ts";
import { themedEntries } from "#app/domain/summary/source/themed-entries.server.ts";
import { themeName } from "#app/domain/summary/words/running-text.ts";
import type { Source } from "#app/domain/summary/words/words.ts";
import { localeOf } from "#app/i18n/locale.ts";
import type { Db, Language } from "#db/schema.ts";

/** Which sentence: of which section, and its number in it from 1. */
export interface SentenceAsked {
  code: string;
  section: string;
  sentence: number;
  /** An earlier edition; the newest when not given. */
  edition?: number;
  /** Where in the contributions. */
  beside: Beside;
}

/** What one sentence of a published summary rests on; null where there is no such sentence. */
export async function sourcePage(
  db: Db,
  consultation: Consultation,
  asked: SentenceAsked,
  language: Language,
): Promise<SourcePage | null> {
  const editions = await publishedSummaries(db, consultation.id);
  const newest = editions.find(({ code }) => code === asked.code);
  if (!newest) return null;
  const place = { consultationId: consultation.id, territoryId: newest.territoryId };
  const summary = await publishedSummary(db, place, asked.edition);
  const section = summary?.words[language]?.find(({ key }) => key === asked.section);
  const sentence = section?.sentences[asked.sentence - 1];
  if (!summary || !section || !sentence) return null;

  const { digest, withdrawn } = summary;
  const sources = section.edited ? allOf(section.sentences) : sentence.sources;
  const quoted = quotedBy(digest, sources, withdrawn);
  const codes = new Map(editions.map(({ territoryId, code }) => [territoryId, code]));
  return {
    consultation: {
      slug: consultation.slug,
      title: consultation.title,
      language: consultation.language,
    },
    code: asked.code,
    place: digest.territory.name,
    number: summary.number,
    newest: newest.number,
    section: asked.section,
    sentence: asked.sentence,
    text: sentence.text,
    edited: section.edited,
    hasOpinions: sources.some(({ kind }) => kind === "group" || kind === "votes"),
    isPart: digest.parts.length === 0,
    figures: sentenceFigures(digest, asked.section, sources, localeOf(language)),
    quoted,
    themed: await themedBy(db, consultation, digest, asked, sources, language),
    themes: themesNamed(digest, sources, language),
    questions: questionsOf(digest, asked.section, sources),
    places: placesOf(digest, sources).map(({ id, name }) => ({ name, code: codes.get(id) ?? null })),
  };
}

function allOf(sentences: readonly { sources: Source[] }[]): Source[] {
  const all = sentences.flatMap(({ sources }) => sources);
  return [...new Map(all.map((source) => [`${source.kind} ${source.id}`, source])).values()];
}

/** The words of each contribution as the edition has them; null for what may no longer be shown. */
function quotedBy(digest: Digest, sources: readonly Source[], withdrawn: ReadonlySet<string>) {
  const quotes = new Map(shownQuotes(digest).map((quote) => [quote.id, quote]));
  const titles = new Map(shownTitles(digest).map((title) => [title.id, title]));
  return sources.flatMap(({ kind, id }) => {
    if (kind !== "entry" && kind !== "proposal") return [];
    const quote = quotes.get(id);
    const title = titles.get(id);
    const said = quote ?? title;
    if (!said) return [];
    const words = quote ? cutMarks(quote) : title!.title;
    const from = said.territoryId === null ? null : (digest.places[said.territoryId] ?? null);
    return [{ kind, id, text: withdrawn.has(id) ? null : words, language: said.language, from }];
  });
}

function cutMarks({ text, cut }: { text: string; cut: { before: boolean; after: boolean } }): string {
  return `${cut.before ? "[…] " : ""}${text}${cut.after ? " […]" : ""}`;
}

/**
 * The answers behind the count of the one theme that a sentence speaks of, as they can be read now. Of
 * several places, of one that answers are not named with, or where a count leaves some out, they would tell
 * what the count does not.
 */
async function themedBy(
  db: Db,
  consultation: Consultation,
  digest: Digest,
  { section, beside }: SentenceAsked,
  sources: readonly Source[],
  language: Language,
) {
  const codes = new Set(sources.filter(({ kind }) => kind === "theme").map(({ id }) => id));
  const [themeCode] = codes;
  if (codes.size !== 1 || themeCode === undefined || digest.unit === "proposals" || section === "proposals") {
    return null;
  }
  const question = digest.questions.find(({ position }) => section === `question-${position}`);
  const counted = (question ?? digest.spokeOf).themes.find(({ code }) => code === themeCode);
  if (!counted || counted.atLeast || digest.parts.length > 0) return null;
  const participation = publishedParticipation(
    await participationByTerritory(db, consultation.id),
    consultation.minimumCell,
  );
  // Whoever reads them all beside all answers would know which ones are of a place that is not named.
  if (!mayNamePlace(participation, digest.territory.id)) return null;
  const themed = {
    consultationId: consultation.id,
    themeCode,
    questionId: question?.id ?? null,
    territoryId: digest.territory.id,
  };
  const { items: entries, before, after } = await themedEntries(db, themed, beside);
  return { theme: themeName(digest, themeCode, language), entries, before, after };
}

function themesNamed(digest: Digest, sources: readonly Source[], language: Language) {
  return sources
    .filter(({ kind }) => kind === "theme")
    .map(({ id }) => ({ code: id, name: themeName(digest, id, language) }));
}

/** Also the question that the section is about. */
function questionsOf({ questions, closed = [] }: Digest, section: string, sources: readonly Source[]) {
  return [...questions, ...closed]
    .filter(
      ({ id, position }) =>
        section === `question-${position}` ||
        sources.some((source) => source.kind === "question" && source.id === id),
    )
    .map(({ position }) => position)
    .sort((a, b) => a - b);
}

function placesOf({ gaps, levels, territory }: Digest, sources: readonly Source[]) {
  const known = [territory, ...gaps.few, ...gaps.none, ...(levels?.above ?? []), ...(levels?.below ?? [])];
  const ids = new Set(sources.filter(({ kind }) => kind === "place").map(({ id }) => id));
  return [...new Map(known.filter(({ id }) => ids.has(id)).map((one) => [one.id, one])).values()];
}

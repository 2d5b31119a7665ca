import type { Consultation } from "#app/domain/consultation/consultation.ts";
import { documentFromMarkdown } from "#app/domain/rich-text/from-markdown.ts";
import { htmlOfDocument } from "#app/domain/rich-text/html.server.ts";
import { markdownFromDocument } from "#app/domain/rich-text/to-markdown.ts";
import {
  type Langs,
  offeredLanguages,
  type Reading,
  type Spoken,
  said,
  thingIn,
} from "#app/domain/translation/reading.ts";
import { BoundedMap } from "#db/bounded-map.ts";
import type { Db, Language } from "#db/schema.ts";

type Written = Pick<Consultation, "id" | "language" | "languages">;

/**
 * How somebody who prefers this language reads the consultation; one query, none where it has one language.
 * A language into which not even the title is translated is not offered yet.
 */
export async function readingOf(db: Db, consultation: Written, wanted: Language): Promise<Reading> {
  const { id, language: main } = consultation;
  const [, ...others] = offeredLanguages(consultation);
  const rows =
    others.length === 0
      ? []
      : await db
          .selectFrom("translation")
          .select(["language", "key", "text", "source"])
          .where("consultationId", "=", id)
          .where("language", "in", others)
          .where((on) => on.or([on("language", "=", wanted), on("key", "=", "title")]))
          .execute();
  const own = rows.filter((row) => row.language === wanted);
  const offered = [main, ...others.filter((other) => rows.some((row) => row.language === other))];
  return {
    main,
    language: own.length > 0 ? wanted : main,
    offered,
    translations: new Map(own.map(({ key, text, source }) => [key, { text, source }])),
  };
}

/**
 * The same for the lists of several consultations, in one query for those that have the language.
 * @param keys  the only texts that are needed, such as the titles in a list
 */
export async function readingsOf(
  db: Db,
  consultations: readonly Written[],
  wanted: Language,
  keys: readonly string[],
): Promise<Map<string, Reading>> {
  const readings = consultations.map((consultation) => {
    const offered = offeredLanguages(consultation);
    const main = consultation.language;
    const language = offered.includes(wanted) ? wanted : main;
    const translations = new Map<string, { text: string; source: string }>();
    return { id: consultation.id, reading: { main, language, offered, translations } };
  });
  const byId = new Map(readings.map(({ id, reading }) => [id, reading]));
  const ids = readings.filter(({ reading }) => reading.language !== reading.main).map(({ id }) => id);
  for (const { consultationId, key, text, source } of await translationRows(db, ids, wanted, keys)) {
    byId.get(consultationId)!.translations.set(key, { text, source });
  }
  return byId;
}

async function translationRows(db: Db, ids: string[], language: Language, keys: readonly string[]) {
  if (ids.length === 0) return [];
  return db
    .selectFrom("translation")
    .select(["consultationId", "key", "text", "source"])
    .where("consultationId", "in", ids)
    .where("language", "=", language)
    .where("key", "in", keys)
    .execute();
}

type Texts = Pick<Consultation, "title" | "purpose" | "promise" | "background" | "backgroundHtml">;

/** Title, purpose, promise and background in the reader's words. */
export function consultationIn<Shown extends Texts>(reading: Reading, consultation: Shown): Shown & Spoken {
  const plain = thingIn(reading, "", consultation, ["title", "purpose", "promise"]);
  if (!reading.translations.has("background") || consultation.backgroundHtml === "") {
    const langs: Langs = { ...plain.langs, background: reading.main };
    return consultation.backgroundHtml === "" ? plain : { ...plain, langs };
  }
  const { text, lang, outOfDate } = said(reading, "background", backgroundMarkdown(consultation));
  return {
    ...plain,
    backgroundHtml: lang === reading.main ? consultation.backgroundHtml : htmlOfMarkdown(text),
    langs: { ...plain.langs, background: lang },
    outOfDate: plain.outOfDate || outOfDate,
  };
}

/** The background as it is translated: the Markdown that its editor shows. */
export function backgroundMarkdown({ background }: Pick<Consultation, "background">): string {
  return background === null
    ? ""
    : markdowns.getOrMake(background, (json) => markdownFromDocument(JSON.parse(json)));
}

/** Sanitised HTML of translated Markdown. */
export function htmlOfMarkdown(markdown: string): string {
  return htmls.getOrMake(markdown, () => htmlOfDocument(documentFromMarkdown(markdown)));
}

/** A long text takes milliseconds to convert and every page of a translated consultation asks for the same few. */
const markdowns = new BoundedMap<string, string>(100);
const htmls = new BoundedMap<string, string>(100);

/** Titles and purposes of a list, in the reader's words; in one query, or none where all is in the main language. */
export async function listedIn<Listed extends Written & { title: string; purpose: string }>(
  db: Db,
  listed: readonly Listed[],
  wanted: Language,
): Promise<(Listed & Spoken)[]> {
  const readings = await readingsOf(db, listed, wanted, ["title", "purpose"]);
  return listed.map((one) => thingIn(readings.get(one.id)!, "", one, ["title", "purpose"]));
}

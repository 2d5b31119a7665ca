import { compileLexicon, type Lexicon, type ThemedText } from "#app/domain/theme/lexicon.ts";
import { themes } from "#app/domain/theme/theme.server.ts";
import { lexiconOf, type ThemeInput, wordsTyped } from "#app/domain/theme/theme.ts";
import type { Db, Language } from "#db/schema.ts";

/** So many of the newest answers, and of the newest proposals, are read. */
const mostRead = 1000;
const mostShown = 8;

export interface PreviewedText {
  id: string;
  title: string | null;
  text: string;
  language: Language;
}

/** What a theme's words would catch, beside what its words of today do. */
export interface ThemePreview {
  read: number;
  before: number;
  after: number;
  /** The newest of those that would come, of those that would go, and how many each. */
  gained: { count: number; texts: PreviewedText[] };
  lost: { count: number; texts: PreviewedText[] };
}

/** @param code  null for a theme that is not there yet */
export async function previewTheme(db: Db, code: string | null, input: ThemeInput): Promise<ThemePreview> {
  const all = (await themes(db)).filter(({ active }) => active);
  const typed = { code: code ?? "", words: wordsTyped(input) };
  const others = all.filter((theme) => theme.code !== code);
  const now = lexiconOf(all);
  const then = compileLexicon(input.active ? [...others, typed] : others);
  const texts = await newestTexts(db);
  const caughtNow = texts.filter((text) => code !== null && isAbout(now, text, code));
  const caughtThen = texts.filter((text) => isAbout(then, text, typed.code));
  return {
    read: texts.length,
    before: caughtNow.length,
    after: caughtThen.length,
    gained: some(caughtThen.filter((text) => !caughtNow.includes(text))),
    lost: some(caughtNow.filter((text) => !caughtThen.includes(text))),
  };
}

function isAbout(lexicon: Lexicon, { title, ...text }: PreviewedText, code: string): boolean {
  const themed: ThemedText = { ...text, title: title ?? undefined };
  return lexicon.themesOf(themed).some((theme) => theme.code === code);
}

function some(texts: PreviewedText[]) {
  return { count: texts.length, texts: texts.slice(0, mostShown) };
}

async function newestTexts(db: Db): Promise<PreviewedText[]> {
  const entries = await db
    .selectFrom("entry")
    .select(["id", "text", "language"])
    .where("visibility", "=", "published")
    .where("counted", "=", 1)
    .where("submittedAt", "is not", null)
    .where("text", "is not", null)
    .orderBy("id", "desc")
    .limit(mostRead)
    .execute();
  const proposals = await db
    .selectFrom("proposal")
    .select(["id", "title", "text", "language"])
    .where("visibility", "=", "published")
    .where("withdrawnAt", "is", null)
    .orderBy("id", "desc")
    .limit(mostRead)
    .execute();
  return [...proposals, ...entries.map((entry) => ({ ...entry, title: null, text: entry.text ?? "" }))];
}

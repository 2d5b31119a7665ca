import type { Consultation } from "#app/domain/consultation/consultation.ts";
import { readingOf, readingsOf } from "#app/domain/translation/reading.server.ts";
import { offeredLanguages, type Reading, said } from "#app/domain/translation/reading.ts";
import type { Context } from "#app/http/context.ts";
import { readerOf } from "#app/http/reader.server.ts";
import type { Language } from "#db/schema.ts";

type Written = Pick<Consultation, "id" | "title" | "language" | "languages">;

/** How this reader reads the consultation: "?lang=main" and "?lang=pt" ask for it in another language than the page's. */
export async function readingFor(
  request: Request,
  context: Context,
  consultation: Written,
): Promise<Reading> {
  return readingOf(context.db, consultation, await wantedLanguage(request, context, consultation));
}

/** Its title alone, for pages that only lead back to it. */
export async function titleFor(
  request: Request,
  context: Context,
  consultation: Written,
): Promise<{ title: string; titleLang: Language }> {
  const wanted = await wantedLanguage(request, context, consultation);
  const readings = await readingsOf(context.db, [consultation], wanted, ["title"]);
  const { text, lang } = said(readings.get(consultation.id)!, "title", consultation.title);
  return { title: text, titleLang: lang };
}

export async function wantedLanguage(
  request: Request,
  context: Context,
  consultation: Pick<Written, "language" | "languages">,
): Promise<Language> {
  const asked = new URL(request.url).searchParams.get("lang");
  if (asked === "main") return consultation.language;
  const offered = offeredLanguages(consultation).find((language) => language === asked);
  return offered ?? (await readerOf(request, context)).language;
}

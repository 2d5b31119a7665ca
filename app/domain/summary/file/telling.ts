import { isErasureMark } from "#app/domain/erasure/mark.ts";
import type { ProposalName } from "#app/domain/summary/digest/digest-format.ts";
import type { Block, Words } from "#app/domain/summary/file/report.ts";
import type { SourceList } from "#app/domain/summary/file/source-list.ts";
import type { SummaryFile } from "#app/domain/summary/file/summary-file.ts";
import type { Quote } from "#app/domain/summary/quote/quotes.ts";
import type { Locale } from "#app/i18n/locale.ts";
import type { Language } from "#db/schema.ts";

/** What every part of a report is told from. */
export interface Telling {
  summary: SummaryFile;
  locale: Locale;
  origin: string;
  sources: SourceList;
}

/** Words in a language that may be another than the document's. */
export function inLanguage({ language }: Locale, text: string, written: Language): Words {
  return written === language ? { text } : { text, lang: written };
}

/** Verbatim; of what was withdrawn since, only that it was. */
export function quoteBlocks(
  { summary, locale, sources, origin }: Telling,
  quotes: readonly Quote[],
): Block[] {
  const { t } = locale;
  const { digest, withdrawn } = summary;
  return quotes.map(({ kind, id, text, cut, language, territoryId }): Block => {
    if (withdrawn.includes(id)) {
      const mark = isErasureMark(text, language) ? text : t("summary.quote.withdrawn");
      return { kind: "paragraph", words: { text: mark }, small: true };
    }
    const place = digest.parts.length > 0 && territoryId ? digest.places[territoryId] : null;
    const number = t("download.pdf.source.number", { number: sources.numberOf({ kind, id }) });
    const href = `${origin}/${kind === "entry" ? "entries" : "proposals"}/${id}`;
    const words = `${cut.before ? "[…] " : ""}${text}${cut.after ? " […]" : ""}`;
    return {
      kind: "quote",
      words: { ...inLanguage(locale, words, language), href },
      from: place ? `${t("common.quote.from", { place })} · ${number}` : number,
    };
  });
}

/** Those that have not been withdrawn since. */
export function shown<One extends ProposalName>({ summary }: Telling, list: readonly One[]): One[] {
  return list.filter(({ id }) => !summary.withdrawn.includes(id));
}

/** By its title, which leads to it. */
export function named({ locale, origin }: Telling, { id, title, language }: ProposalName): Words {
  return { ...inLanguage(locale, title, language), href: `${origin}/proposals/${id}` };
}

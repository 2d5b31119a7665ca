import type { Words } from "#app/domain/summary/file/report.ts";
import type { SourceList } from "#app/domain/summary/file/source-list.ts";
import type { SummaryFile } from "#app/domain/summary/file/summary-file.ts";
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

import type { Words } from "#app/domain/summary/file/report.ts";
import type { SummaryFile } from "#app/domain/summary/file/summary-file.ts";
import type { Source } from "#app/domain/summary/words/words.ts";
import type { Locale } from "#app/i18n/locale.ts";

/** Numbers what a document rests on in the order in which it is first named, for the list at its end. */
export interface SourceList {
  numberOf: (source: Pick<Source, "kind" | "id">) => number;
  /** "1–3, 7": those of these sources that have a page of their own; "" for none. */
  numbersOf: (sources: readonly Source[]) => string;
  list: () => Words[];
}

/** Only what has a page: a theme and a place are named in the sentence itself. */
const pages = { entry: "/entries/", proposal: "/proposals/" } as const;

export function sourceList(summary: SummaryFile, { t }: Locale, origin: string): SourceList {
  const numbers = new Map<string, number>();
  const withdrawn = new Set(summary.withdrawn);
  const hasPage = ({ kind }: Pick<Source, "kind">) => kind === "entry" || kind === "proposal";

  function numberOf({ kind, id }: Pick<Source, "kind" | "id">): number {
    const key = `${kind} ${id}`;
    const number = numbers.get(key) ?? numbers.size + 1;
    numbers.set(key, number);
    return number;
  }

  function said(key: string): Words {
    const [kind, id] = key.split(" ") as [keyof typeof pages, string];
    const reference = t(`download.pdf.source.${kind}`, { reference: id.slice(-8) });
    if (withdrawn.has(id)) return { text: t("download.pdf.source.withdrawn", { reference }) };
    const href = `${origin}${pages[kind]}${id}`;
    return { text: t("download.pdf.source.at", { reference, address: href }), href };
  }

  return {
    numberOf,
    numbersOf: (sources) => inRuns(sources.filter(hasPage).map(numberOf)),
    list: () => [...numbers.keys()].map(said),
  };
}

/** 1, 2, 3, 7 as "1–3, 7". */
export function inRuns(numbers: readonly number[]): string {
  const runs: [from: number, to: number][] = [];
  for (const number of [...new Set(numbers)].sort((a, b) => a - b)) {
    const last = runs.at(-1);
    if (last && number === last[1] + 1) last[1] = number;
    else runs.push([number, number]);
  }
  return runs
    .map(([from, to]) => (from === to ? `${from}` : to === from + 1 ? `${from}, ${to}` : `${from}–${to}`))
    .join(", ");
}

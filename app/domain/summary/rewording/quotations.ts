/** What a text puts between quotation marks. */
export interface Quotation {
  text: string;
  start: number;
  end: number;
}

export interface Quoted {
  quotations: Quotation[];
  /** A mark that nothing opens or closes: what is a quotation and what is not cannot be told. */
  isBroken: boolean;
}

const closing: Record<string, string> = { "«": "»", "“": "”", "„": "”", "‘": "’", "‹": "›", "「": "」" };
const straight = ['"', "'", "＂"];

/** Quotations of any marks, outermost; an apostrophe between or after letters is none. */
export function quotationsIn(text: string): Quoted {
  const quotations: Quotation[] = [];
  let isBroken = false;
  for (let index = 0; index < text.length; index++) {
    const mark = text[index]!;
    if (isApostrophe(text, index)) continue;
    const close = closing[mark] ?? (straight.includes(mark) ? mark : null);
    if (close === null) {
      if (Object.values(closing).includes(mark)) isBroken = true;
      continue;
    }
    const end = closingAt(text, index, mark, close);
    if (end === -1) {
      isBroken = true;
      continue;
    }
    quotations.push({ text: text.slice(index + 1, end).trim(), start: index, end: end + 1 });
    index = end;
  }
  return { quotations, isBroken };
}

function closingAt(text: string, open: number, mark: string, close: string): number {
  let depth = 1;
  for (let index = open + 1; index < text.length; index++) {
    if (isApostrophe(text, index)) continue;
    if (text[index] === close && --depth === 0) return index;
    if (text[index] === mark && mark !== close) depth++;
  }
  return -1;
}

function isApostrophe(text: string, index: number): boolean {
  return (
    /['’]/.test(text[index]!) &&
    /[\p{L}\d]/u.test(text[index - 1] ?? "") &&
    /\p{L}/u.test(text[index + 1] ?? "")
  );
}

/** The same text with each quotation as one sign that is no word, so that what it says is not judged as ours. */
export function withoutQuotations(text: string, { quotations }: Quoted): string {
  let rest = "";
  let from = 0;
  for (const { start, end } of quotations) {
    rest += `${text.slice(from, start)}§`;
    from = end;
  }
  return rest + text.slice(from);
}

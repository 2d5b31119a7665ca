import type { QuestionWords } from "#app/domain/design/edit-questions.ts";
import { QuestionInput } from "#app/domain/question/question.ts";
import { readNumber, wholeFrom } from "#app/domain/question/reading/numbers.ts";
import { type Asked, settingsProblems, settingsSchemas } from "#app/domain/question/settings.ts";
import { coded, type List, type Row, rowsOf, type Typed } from "#app/domain/question/writing/rows.ts";
import { msg } from "#app/i18n/message-reference.ts";
import type { Language, QuestionKind } from "#db/schema.ts";

/** Message references by field. */
export type FieldErrors = Record<string, string>;
export type WordsRead = { ok: true; words: QuestionWords } | { ok: false; errors: FieldErrors };

/**
 * What the form of a question says.
 * @param language  the reader's, whose decimal sign is meant
 * @param taken     every code of an option, row or column that was ever this question's
 */
export function readWords(
  kind: QuestionKind,
  typed: Readonly<Typed>,
  language: Language,
  taken: ReadonlySet<string>,
): WordsRead {
  const { title = "", help = "", required } = typed;
  const said = QuestionInput.safeParse({ title, help, required: required === "on" });
  const form = new SettingsForm(typed, language, taken);
  const settings = settingsSchemas[kind].safeParse(form.settings(kind));
  const errors: FieldErrors = { ...form.errors };
  for (const issue of [...(said.error?.issues ?? []), ...(settings.error?.issues ?? [])]) {
    const field = form.fieldAt(issue.path);
    errors[field] ??= issue.message;
  }
  if (Object.keys(errors).length > 0 || !said.success || !settings.success) return { ok: false, errors };
  const asked = { kind, settings: settings.data } as Asked;
  const problems = settingsProblems(asked);
  if (Object.keys(problems).length > 0) return { ok: false, errors: problems };
  return { ok: true, words: { ...said.data, ...asked } };
}

const listsOf = { options: "option", rows: "row", columns: "column" } as const;

class SettingsForm {
  readonly errors: FieldErrors = {};
  /** By list: the number in the form of each row that was filled in. */
  readonly numbers: Partial<Record<List, number[]>> = {};
  readonly typed: Readonly<Typed>;
  readonly language: Language;
  readonly taken: ReadonlySet<string>;

  constructor(typed: Readonly<Typed>, language: Language, taken: ReadonlySet<string>) {
    this.typed = typed;
    this.language = language;
    this.taken = taken;
  }

  settings(kind: QuestionKind): unknown {
    const { typed } = this;
    const options = () => this.rows("option", "o");
    switch (kind) {
      case "open-text":
        return { length: typed.length };
      case "single-choice":
        return { options: options(), other: this.isTicked("other") };
      case "multiple-choice":
        return {
          options: options(),
          other: this.isTicked("other"),
          min: this.whole("min"),
          max: this.whole("max"),
        };
      case "yes-no":
        return {};
      case "scale": {
        const { lowLabel, highLabel } = typed;
        return { from: this.needed("from"), to: this.needed("to"), lowLabel, highLabel };
      }
      case "ranking":
        return { options: options(), most: this.whole("most") };
      case "allocation":
        return { options: options(), total: this.needed("total"), unit: typed.unit };
      case "matrix":
        return {
          rows: this.rows("row", "r"),
          columns: this.rows("column", "c"),
          several: this.isTicked("several"),
        };
      case "number":
        return {
          unit: typed.unit,
          min: this.decimal("min"),
          max: this.decimal("max"),
          decimals: this.whole("decimals") ?? 0,
        };
      case "date":
        return { earliest: typed.earliest || null, latest: typed.latest || null };
      case "place":
        return { as: typed.as };
      case "file":
        return { accepts: typed.accepts };
    }
  }

  /** The field of the form that says what is at this path of the input or the settings. */
  fieldAt([first, index, last]: PropertyKey[]): string {
    if (!(String(first) in listsOf)) return String(first);
    const list = listsOf[first as keyof typeof listsOf];
    const number = typeof index === "number" ? this.numbers[list]?.[index] : undefined;
    return `${list}-${number ?? 1}-${last === "description" ? "description" : "label"}`;
  }

  /** Rows left empty are none, unless one is an option that was there. */
  private rows(list: List, letter: string): Row[] {
    const all = rowsOf(this.typed, list).map((row, index) => ({ row, number: index + 1 }));
    const written = all.filter(({ row }) => Object.values(row).some((value) => value.trim() !== ""));
    this.numbers[list] = written.map(({ number }) => number);
    return coded(
      written.map(({ row }) => row),
      letter,
      this.taken,
    );
  }

  private isTicked(name: string): boolean {
    return this.typed[name] === "on";
  }

  private whole(name: string): number | null {
    const typed = this.typed[name]?.trim() ?? "";
    if (typed === "") return null;
    const number = wholeFrom(typed);
    if (number === null) this.errors[name] = msg("form.number");
    return number;
  }

  private needed(name: string): number | null {
    const number = this.whole(name);
    if (number === null) this.errors[name] ??= msg("form.number");
    return number;
  }

  private decimal(name: string): number | null {
    const typed = this.typed[name]?.trim() ?? "";
    if (typed === "") return null;
    const any = { unit: "", min: null, max: null, decimals: 4 };
    const read = readNumber(any, { number: typed }, this.language);
    if (read.ok && read.value && "number" in read.value) return read.value.number;
    this.errors[name] = read.ok ? msg("form.number") : read.errors.number!;
    return null;
  }
}

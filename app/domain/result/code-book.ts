import type { Question } from "#app/domain/consultation/consultation.ts";
import { conditionInWords } from "#app/domain/result/code-book-condition.ts";
import {
  type Cell,
  codeOf,
  type ExportedResponse,
  type ExportFacts,
  statuses,
} from "#app/domain/result/export.ts";
import { type Coded, columnsOf, responseColumns, type Variable } from "#app/domain/result/export-columns.ts";
import { languageNames } from "#app/i18n/languages.ts";
import { type Locale, localeOf } from "#app/i18n/locale.ts";

/** What whoever reads the table must know. */
export interface CodeBook {
  facts: { name: string; label: string; text: string }[];
  /** null: what is known of the response as a whole. */
  groups: { question: AskedQuestion | null; variables: Explained[] }[];
}

interface AskedQuestion {
  id: string;
  code: string;
  number: number;
  title: string;
  kind: string;
  required: boolean;
  /** When it is asked, in words; "" for always. */
  condition: string;
}

interface Explained extends Omit<Variable, "codes"> {
  meaning: string;
  codes: Coded[];
}

/** How many responses answered, skipped … each question, by its id; grows as pages are read. */
export type AnswerCounts = Map<string, Record<ExportedResponse["said"][number]["status"], number>>;

/** In the language of whoever asked for it; titles and labels as the consultation says them. */
export function codeBook(facts: ExportFacts): CodeBook {
  const locale = localeOf(facts.language);
  const { t } = locale;
  const inIts = localeOf(facts.consultation.language).t;
  const statusLabels = new Map(statuses.map((code) => [code as string, t(`result.export.status.${code}`)]));
  return {
    facts: factsOf(facts, locale),
    groups: [
      {
        question: null,
        variables: responseColumns.map(({ name, part }) => ({
          name,
          part,
          meaning: t(`result.export.variable.${name as "day"}`),
          codes: codesOfResponse(name, t),
        })),
      },
      ...facts.questions.map((question) => ({
        question: {
          id: question.id,
          code: codeOf(question),
          number: question.position,
          title: question.title,
          kind: t(`result.export.kind.${question.kind}`),
          required: question.required === 1,
          condition: conditionInWords(question, facts.questions, locale, inIts),
        },
        variables: columnsOf(question, inIts).map(({ name, part, codes }) => ({
          name,
          part,
          meaning: meaningOf(question, name, t),
          codes: codes.map(({ code, label }) => ({
            code,
            label: label || (statusLabels.get(String(code)) ?? ""),
          })),
        })),
      })),
    ],
  };
}

function factsOf({ consultation, authority, asOf, responses }: ExportFacts, { t, number }: Locale) {
  const { title, minimumCell, credit } = consultation;
  const texts = {
    consultation: title,
    authority,
    instant: asOf,
    responses: number(responses),
    response: t("result.export.fact.response.text"),
    order: t("result.export.fact.order.text"),
    municipality: t("result.export.fact.municipality.text", { minimum: minimumCell }),
    day: t("result.export.fact.day.text"),
    empty: t("result.export.fact.empty.text"),
    words: t("result.export.fact.words.text"),
    points: t("result.export.fact.points.text"),
    files: t("result.export.fact.files.text"),
    formulas: t("result.export.fact.formulas.text"),
    votes: t("result.export.fact.votes.text"),
    licence: t("result.export.fact.licence.text") + (credit ? ` ${credit}` : ""),
  };
  return (Object.keys(texts) as (keyof typeof texts)[]).map((name) => ({
    name,
    label: t(`result.export.fact.${name}`),
    text: texts[name],
  }));
}

const channels = ["web", "assisted", "paper", "meeting"] as const;

function codesOfResponse(name: string, t: Locale["t"]): Coded[] {
  if (name === "channel") {
    return channels.map((code) => ({ code, label: t(`result.export.channel.${code}`) }));
  }
  if (name === "language") {
    return Object.entries(languageNames).map(([code, label]) => ({ code, label }));
  }
  if (name === "changed") return yesNoFlags(t);
  return [];
}

function yesNoFlags(t: Locale["t"]): Coded[] {
  return [
    { code: 0, label: t("result.export.no") },
    { code: 1, label: t("result.export.yes") },
  ];
}

function meaningOf(question: Question, name: string, t: Locale["t"]): string {
  const rest = name.slice(codeOf(question).length);
  if (rest === "_status") return t("result.export.meaning.status");
  if (rest.endsWith("_label")) return t("result.export.meaning.label");
  if (rest.endsWith("_other_text")) return t("result.export.meaning.other");
  switch (question.kind) {
    case "scale": {
      const { from, to } = question.settings;
      return t("result.export.meaning.scale", { from, to });
    }
    case "matrix":
      return t(
        question.settings.several ? "result.export.meaning.chosen" : "result.export.meaning.single-choice",
      );
    case "allocation":
      return t("result.export.meaning.allocation", {
        total: question.settings.total,
        unit: question.settings.unit || t("result.export.points"),
      });
    case "number":
      return question.settings.unit || t("result.export.meaning.number");
    case "place":
      return t(`result.export.meaning.place.${question.settings.as}`);
    case "multiple-choice":
      return t("result.export.meaning.chosen");
    default:
      return t(`result.export.meaning.${question.kind === "yes-no" ? "single-choice" : question.kind}`);
  }
}

export function countAnswers(
  counts: AnswerCounts,
  questions: readonly Question[],
  page: readonly ExportedResponse[],
) {
  questions.forEach(({ id }, index) => {
    const own = counts.get(id) ?? { answered: 0, skipped: 0, not_asked: 0, withheld: 0 };
    for (const { said } of page) own[said[index]!.status]++;
    counts.set(id, own);
  });
}

/** The same as a table: a row for each fact, each variable and each code of it. */
export function codeBookRows({ facts, groups }: CodeBook, counts: AnswerCounts): Cell[][] {
  const header = [
    ...["section", "variable", "question", "title", "kind", "part", "code", "label", "asked_when"],
    ...statuses,
  ];
  return [
    header,
    ...facts.map(({ name, label, text }) => padded(["about", name, null, label, null, null, null, text])),
    ...groups.flatMap(({ question, variables }) =>
      variables.flatMap(({ name, part, meaning, codes }) => {
        const about = [
          name,
          question?.number ?? null,
          question?.title ?? null,
          question?.kind ?? null,
          part || null,
        ];
        const own = question && name === `${question.code}_status` ? counts.get(question.id) : undefined;
        const figures = own ? statuses.map((status) => own[status]) : [];
        return [
          padded(["variable", ...about, null, meaning, question?.condition || null, ...figures]),
          ...codes.map(({ code, label }) => padded(["code", ...about, code, label])),
        ];
      }),
    ),
  ];

  function padded(cells: Cell[]): Cell[] {
    return [...cells, ...Array.from({ length: header.length - cells.length }, () => null)];
  }
}

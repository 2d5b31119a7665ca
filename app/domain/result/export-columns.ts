import type { Question } from "#app/domain/consultation/consultation.ts";
import { otherCode } from "#app/domain/question/value.ts";
import {
  type Cell,
  codeOf,
  type ExportedResponse,
  roundedDegrees,
  type Said,
  statuses,
} from "#app/domain/result/export.ts";
import type { Translate } from "#app/i18n/locale.ts";

/** A code that a variable may hold, and what it stands for. */
export interface Coded {
  code: string | number;
  label: string;
}

/** One column of the table. */
export interface Variable {
  name: string;
  /** Which part of its question: an option, a row of a matrix; "" for the whole. */
  part: string;
  codes: readonly Coded[];
}

export interface ResponseColumn extends Variable {
  cell: (response: ExportedResponse) => Cell;
}

export interface QuestionColumn extends Variable {
  cell: (said: Said) => Cell;
}

/** What is known of a response as a whole. */
export const responseColumns: readonly ResponseColumn[] = Object.entries<ResponseColumn["cell"]>({
  response: ({ pseudonym }) => pseudonym,
  municipality: ({ municipality }) => municipality?.code ?? null,
  municipality_name: ({ municipality }) => municipality?.name ?? null,
  channel: ({ channel }) => channel,
  language: ({ language }) => language,
  day: ({ day }) => day,
  changed: ({ changed }) => Number(changed),
}).map(([name, cell]) => ({ name, cell, part: "", codes: [] }));

/**
 * The columns of one question, the first of which says whether it was answered.
 * @param t  in the language of the consultation, whose words the labels are
 */
export function columnsOf(question: Question, t: Translate): QuestionColumn[] {
  const q = codeOf(question);
  const status: QuestionColumn = {
    name: `${q}_status`,
    part: "",
    codes: statuses.map((code) => ({ code, label: "" })),
    cell: (said) => said.status,
  };
  return [status, ...answerColumns(question, q, t)];
}

function answerColumns(question: Question, q: string, t: Translate): QuestionColumn[] {
  switch (question.kind) {
    case "open-text":
      return [column(q, "", textOf)];
    case "single-choice": {
      const { options, other } = question.settings;
      const own = other ? [{ code: otherCode, label: t("result.export.other") }] : [];
      return [
        ...choiceColumns(q, [...options, ...own]),
        ...(other ? [column(`${q}_other_text`, "", textOf)] : []),
      ];
    }
    case "multiple-choice": {
      const { options, other } = question.settings;
      const own = other ? [{ code: otherCode, label: t("result.export.other") }] : [];
      return [
        ...[...options, ...own].map(({ code, label }) =>
          column(nameOf(q, code), label, ({ value }) =>
            value && "choices" in value ? Number(value.choices.includes(code)) : null,
          ),
        ),
        ...(other ? [column(`${q}_other_text`, "", textOf)] : []),
      ];
    }
    case "yes-no":
      return choiceColumns(q, yesAndNo(t));
    case "scale":
      return [
        {
          ...column(q, "", ({ value }) => (value && "rating" in value ? value.rating : null)),
          codes: ends(question),
        },
      ];
    case "ranking":
      return question.settings.options.map(({ code, label }) =>
        column(nameOf(q, code), label, ({ value }) =>
          value && "ranking" in value ? rankOf(value.ranking, code) : null,
        ),
      );
    case "allocation":
      return question.settings.options.map(({ code, label }) =>
        column(nameOf(q, code), label, ({ value }) =>
          value && "amounts" in value ? (value.amounts[code] ?? 0) : null,
        ),
      );
    case "matrix":
      return matrixColumns(question, q);
    case "number":
      return [column(q, "", ({ value }) => (value && "number" in value ? value.number : null))];
    case "date":
      return [column(q, "", ({ value }) => (value && "date" in value ? value.date : null))];
    case "place":
      return question.settings.as === "point"
        ? [
            column(`${q}_latitude`, "", ({ value }) => degreesOf(value, "latitude")),
            column(`${q}_longitude`, "", ({ value }) => degreesOf(value, "longitude")),
          ]
        : [
            column(q, "", ({ place }) => place?.code ?? null),
            column(`${q}_label`, "", ({ place }) => place?.name ?? null),
          ];
    case "file":
      return [column(q, "", textOf)];
  }
}

function column(name: string, part: string, cell: QuestionColumn["cell"]): QuestionColumn {
  return { name, part, codes: [], cell };
}

function textOf({ text }: Said): Cell {
  return text === "" ? null : text;
}

/** A column with the code of the choice, and one with its label. */
function choiceColumns(q: string, options: readonly Coded[]): QuestionColumn[] {
  const labels = new Map(options.map(({ code, label }) => [code, label]));
  const choiceOf = ({ value }: Said) => (value && "choice" in value ? value.choice : null);
  const labelOf = (said: Said) => {
    const choice = choiceOf(said);
    return choice === null ? null : (labels.get(choice) ?? choice);
  };
  return [
    { ...column(q, "", choiceOf), codes: options.map(({ code, label }) => ({ code, label })) },
    column(`${q}_label`, "", labelOf),
  ];
}

function matrixColumns(
  { settings: { rows, columns, several } }: Extract<Question, { kind: "matrix" }>,
  q: string,
): QuestionColumn[] {
  const cellsOf = ({ value }: Said, row: string) =>
    value && "cells" in value ? value.cells[row] : undefined;
  if (several) {
    return rows.flatMap((row) =>
      columns.map((one) =>
        column(`${q}_${row.code}_${one.code}`, `${row.label} – ${one.label}`, (said) => {
          const chosen = cellsOf(said, row.code);
          return chosen ? Number(chosen.includes(one.code)) : null;
        }),
      ),
    );
  }
  const labels = new Map(columns.map(({ code, label }) => [code, label]));
  return rows.flatMap((row) => {
    const chosen = (said: Said) => cellsOf(said, row.code)?.[0] ?? null;
    return [
      {
        ...column(nameOf(q, row.code), row.label, chosen),
        codes: columns.map(({ code, label }) => ({ code, label })),
      },
      column(`${nameOf(q, row.code)}_label`, row.label, (said) => {
        const code = chosen(said);
        return code === null ? null : (labels.get(code) ?? code);
      }),
    ];
  });
}

export function yesAndNo(t: Translate): { code: "yes" | "no"; label: string }[] {
  return [
    { code: "yes", label: t("result.export.yes") },
    { code: "no", label: t("result.export.no") },
  ];
}

/** The words at the ends of a scale. */
function ends({ settings }: Extract<Question, { kind: "scale" }>): Coded[] {
  const { from, to, lowLabel, highLabel } = settings;
  return [
    { code: from, label: lowLabel },
    { code: to, label: highLabel },
  ].filter(({ label }) => label !== "");
}

/** From 1; null for what was not ranked. */
function rankOf(ranking: readonly string[], code: string): number | null {
  const index = ranking.indexOf(code);
  return index === -1 ? null : index + 1;
}

function degreesOf(value: Said["value"], which: "latitude" | "longitude"): number | null {
  return value && "latitude" in value ? roundedDegrees(value[which]) : null;
}

/** An imported design may call an option as one of our own columns is called. */
const reserved = new Set(["status", "label", "latitude", "longitude"]);

function nameOf(q: string, code: string): string {
  return reserved.has(code) ? `${q}_${code}_` : `${q}_${code}`;
}

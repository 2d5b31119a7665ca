import type { Option, Settings } from "#app/domain/question/settings.ts";
import { otherCode } from "#app/domain/question/value.ts";
import { more, type Sum, saidAs } from "#app/domain/result/sum.ts";

type Labelled = { code: string; label: string | null }[];
export const yesAndNo: Labelled = [
  { code: "yes", label: null },
  { code: "no", label: null },
];

export function optionsOf({ options, other }: { options: Option[]; other: boolean }): Labelled {
  const listed = options.map(({ code, label }) => ({ code, label }));
  return other ? [...listed, { code: otherCode, label: null }] : listed;
}

export function choicesOf(kind: "single-choice" | "yes-no", options: Labelled): Sum {
  const counts = new Map<string, number>();
  return {
    add(value, times) {
      const said = saidAs<"single-choice">(value);
      if (said) more(counts, said.choice, times);
    },
    result: () => ({ kind, choices: counted(options, counts) }),
  };
}

export function severalOf(options: Labelled): Sum {
  const counts = new Map<string, number>();
  let chosen = 0;
  return {
    add(value, times) {
      for (const code of saidAs<"multiple-choice">(value)?.choices ?? []) {
        more(counts, code, times);
        chosen += times;
      }
    },
    result: (answered) => ({
      kind: "multiple-choice",
      choices: counted(options, counts),
      meanChosen: answered === 0 ? null : chosen / answered,
    }),
  };
}

/** Codes that are no longer among the options are left out of the list, not of how many answered. */
function counted(options: Labelled, counts: ReadonlyMap<string, number>) {
  return options.map(({ code, label }) => ({ code, label, count: counts.get(code) ?? 0 }));
}

export function cellsOf({ rows, columns, several }: Settings<"matrix">): Sum {
  const answered = new Map<string, number>();
  const counts = new Map<string, number>();
  return {
    add(value, times) {
      for (const [row, chosen] of Object.entries(saidAs<"matrix">(value)?.cells ?? {})) {
        more(answered, row, times);
        for (const column of chosen) more(counts, `${row}.${column}`, times);
      }
    },
    result: () => ({
      kind: "matrix",
      several,
      columns,
      rows: rows.map(({ code, label }) => ({
        code,
        label,
        answered: answered.get(code) ?? 0,
        counts: columns.map((column) => counts.get(`${code}.${column.code}`) ?? 0),
      })),
    }),
  };
}

import type { AnswerValue, ValueKind } from "#app/domain/question/value.ts";
import type { Tally } from "#app/domain/result/tally.ts";

export type Body = Tally extends infer One ? (One extends Tally ? Omit<One, "answered"> : never) : never;

/** What one kind does with a value; entries without one (words alone) only count as answered. */
export interface Sum {
  add(value: AnswerValue | null, times: number, letters: number): void;
  result(answered: number): Body;
}

export function saidAs<Kind extends ValueKind>(value: AnswerValue | null): AnswerValue<Kind> | null {
  return value as AnswerValue<Kind> | null;
}

export function more(counts: Map<string, number>, key: string, times: number) {
  counts.set(key, (counts.get(key) ?? 0) + times);
}

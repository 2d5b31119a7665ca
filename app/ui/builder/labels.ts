import { lists, rowsOf, type Typed } from "#app/domain/question/writing/rows.ts";
import { useLocale } from "#app/ui/locale.tsx";
import type { QuestionKind } from "#db/schema.ts";

/** The label of every field of the form of a question, in their order, for the summary of its errors. */
export function useFieldLabels(kind: QuestionKind, typed: Typed): Record<string, string> {
  const { t } = useLocale();
  const rows = lists.flatMap((list) =>
    rowsOf(typed, list).flatMap((_, index) => {
      const number = index + 1;
      return [
        [`${list}-${number}-label`, t(`builder.${list}`, { number })],
        [`${list}-${number}-description`, t("builder.option.description", { number })],
      ];
    }),
  );
  const isNumber = kind === "number";
  return {
    title: t("desk.question.words"),
    help: t("desk.question.help"),
    ...Object.fromEntries(rows),
    from: t("builder.from"),
    lowLabel: t("builder.low"),
    to: t("builder.to"),
    highLabel: t("builder.high"),
    total: t("builder.total"),
    unit: t("builder.unit"),
    min: t(isNumber ? "builder.number.min" : "builder.min"),
    max: t(isNumber ? "builder.number.max" : "builder.max"),
    most: t("builder.most"),
    decimals: t("builder.decimals"),
    earliest: t("builder.earliest"),
    latest: t("builder.latest"),
  };
}

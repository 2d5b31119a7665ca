import type { ClosedDigest, Given, ToldChoice } from "#app/domain/summary/closed/closed-format.ts";
import { setApart, withLeast } from "#app/domain/summary/words/running-text.ts";
import type { Sentence, Source } from "#app/domain/summary/words/words.ts";
import type { Locale } from "#app/i18n/locale.ts";

/** More than this are left to the table. */
const mostNamed = 5;

/** What a question gave that asks for more or other than words: one sentence, and what must be known with it. */
export function closedWords(question: ClosedDigest, locale: Locale): Sentence[] {
  const { t } = locale;
  const sources: Source[] = [{ kind: "question", id: question.id }];
  const say = (...texts: string[]) => texts.map((text) => ({ text, sources }));
  const { base, given, kind, atLeast } = question;
  if (base === 0) return say(t("summary.words.no-answers"));
  if (base === null) return say(t("summary.words.closed-few"));
  const answered = t("summary.words.closed-base", { base, kind: atLeast ? "least" : "exact" });
  if (kind === "date" || kind === "place") return say(answered, t("summary.words.closed-elsewhere"));
  const sentences = given ? givenWords(question, base, given, locale) : [];
  if (sentences.length === 0) return say(answered, t("summary.words.closed-withheld"));
  return say(...sentences, ...(atLeast ? [t("summary.words.closed-places")] : []));
}

function givenWords(question: ClosedDigest, base: number, given: Given, locale: Locale): string[] {
  const { t, number, percent, list } = locale;
  switch (given.kind) {
    case "choices":
      return choiceWords(base, given, locale);
    case "scale": {
      const end = (step: number, label: string) =>
        label === "" ? number(step) : t("summary.words.scale-end", { step, label });
      return [
        t("summary.words.scale", {
          n: given.figures.n,
          mean: number(given.figures.mean ?? 0, 2),
          low: end(given.from, given.lowLabel),
          high: end(given.to, given.highLabel),
        }),
      ];
    }
    case "ranking": {
      const ranks = Map.groupBy(given.order, ({ rank }) => rank);
      const groups = [...ranks.values()].map((tied) => {
        const names = list(tied.map(({ label }) => t("summary.words.title", { title: label })));
        return tied.length > 1 ? t("summary.words.tied", { list: names }) : names;
      });
      const [kind, named] = groups.length > mostNamed + 1 ? ["first", mostNamed] : ["all", groups.length];
      return [t("summary.words.ranking", { n: given.n, list: list(groups.slice(0, named)), kind })];
    }
    case "allocation": {
      const options = given.options.toSorted((a, b) => b.share - a.share).slice(0, mostNamed);
      const shares = options.map(({ label, share }) =>
        t("summary.words.option-share", { option: label, share: percent(share) }),
      );
      const kind = options.length < given.options.length ? "most" : "all";
      return [t("summary.words.allocation", { n: given.n, list: list(shares), kind })];
    }
    case "matrix":
      return matrixWords(question, base, given, locale);
    case "number":
      return [
        t("summary.words.number", {
          n: given.n,
          median: `${number(given.median, Math.max(given.decimals, 1))} ${given.unit}`.trim(),
        }),
      ];
  }
}

function choiceWords(base: number, given: Extract<Given, { kind: "choices" }>, locale: Locale): string[] {
  const { t, percent, list } = locale;
  const told = given.choices
    .filter((choice): choice is ToldChoice & { count: number } => choice.count !== null && choice.count > 0)
    .sort((a, b) => b.count - a.count);
  const [first, ...others] = told;
  if (!first) return [];
  const sentences = [
    t("summary.words.choice", {
      base,
      count: first.count,
      option: choiceName(locale, first),
      share: percent(first.count / base),
      kind: first.atLeast ? "least" : "exact",
    }),
  ];
  if (others.length > 0) {
    const names = others.slice(0, mostNamed - 1).map((choice) => {
      const title = choiceName(locale, choice);
      return choice.atLeast
        ? withLeast(t("summary.words.title", { title }), choice.count, locale)
        : t("summary.words.title-count", { title, supports: choice.count });
    });
    sentences.push(t("summary.words.other-choices", { list: list(names) }));
  }
  if (given.together) sentences.push(t("summary.words.together", { count: given.together }));
  return sentences;
}

/** What was chosen most in each row, where no figure that is not published can be greater. */
function matrixWords(
  question: ClosedDigest,
  base: number,
  { rows, columns, several }: Extract<Given, { kind: "matrix" }>,
  locale: Locale,
): string[] {
  const { t, list } = locale;
  const most = rows.flatMap((row) => {
    const told = row.counts.filter((count) => count !== null);
    const greatest = Math.max(0, ...told);
    const rest = (row.base ?? 0) - told.reduce((sum, count) => sum + count, 0);
    const isMost = told.length === row.counts.length || (!several && greatest > rest);
    const chosen = columns.filter((_, index) => row.counts[index] === greatest);
    if (!isMost || greatest === 0 || chosen.length > 1) return [];
    const words = t("summary.words.row-most", { row: row.label, count: greatest, base: row.base! });
    return [{ column: chosen[0]!.label, words }];
  });
  const answered = t("summary.words.closed-base", { base, kind: question.atLeast ? "least" : "exact" });
  if (most.length === 0) return [answered];
  const byColumn = Map.groupBy(most.slice(0, mostNamed), ({ column }) => column);
  const parts = [...byColumn].map(([column, chosen]) =>
    t("summary.words.column-most", { column, list: list(chosen.map(({ words }) => words)) }),
  );
  return [answered, t("summary.words.matrix", { list: setApart(parts, locale) })];
}

/** An option's words; those of the portal for yes, no and an answer in their own words. */
export function choiceName({ t }: Locale, { code, label }: { code: string; label: string | null }): string {
  if (label !== null) return label;
  return t(code === "yes" ? "result.yes" : code === "no" ? "result.no" : "result.other");
}

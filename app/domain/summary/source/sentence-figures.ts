import type { Digest, Subtheme, ThemeShare } from "#app/domain/summary/digest/digest-format.ts";
import { closedFigures } from "#app/domain/summary/source/closed-figures.ts";
import { opinionFigures, proposalFigures } from "#app/domain/summary/source/vote-figures.ts";
import { weightingFigures } from "#app/domain/summary/source/weighting-figures.ts";
import { themeName } from "#app/domain/summary/words/running-text.ts";
import type { Source } from "#app/domain/summary/words/words.ts";
import type { Locale } from "#app/i18n/locale.ts";

/** One figure of a digest, as it is written. */
export interface Figure {
  label: string;
  value: string;
}

/** The figures of the digest that a sentence of this section rests on, each once. */
export function sentenceFigures(
  digest: Digest,
  section: string,
  sources: readonly Source[],
  locale: Locale,
): Figure[] {
  const figures = sources.flatMap((source) => figuresOf(digest, section, source, locale));
  return [...new Map(figures.map((figure) => [`${figure.label}\n${figure.value}`, figure])).values()];
}

function figuresOf(digest: Digest, section: string, { kind, id }: Source, locale: Locale): Figure[] {
  switch (kind) {
    case "people":
      if (section === "participation") return peopleFigures(digest, locale);
      return [
        ...(section === "proposals" ? proposalCount(digest, locale) : []),
        ...partsWithoutTheme(digest.spokeOf.unthemed, locale),
      ];
    case "question":
      return section === "gaps" ? hardlyAnswered(digest, id, locale) : questionFigures(digest, id, locale);
    case "theme":
      return themeFigures(digest, section, id, locale);
    case "proposal":
      return proposalFigures(digest, section, id, locale);
    case "group":
    case "votes":
      return opinionFigures(digest, { kind, id }, locale);
    case "population":
      return weightingFigures(digest, locale);
    case "place":
      if (section === "differences") return likenessFigures(digest, locale);
      return section === "gaps" ? placeFigures(digest, id, locale) : [];
    case "entry":
      return [];
  }
}

function peopleFigures(digest: Digest, locale: Locale): Figure[] {
  const { t, number, list, day } = locale;
  const { people, perThousand, channels, languages, everywhere, counted } = digest.participation;
  if (counted === "proposals") return proposalCount(digest, locale);
  const figures: Figure[] = [];
  if (people !== null) figures.push({ label: t("summary.facts.people"), value: number(people) });
  if (perThousand !== null) {
    figures.push({ label: t("summary.facts.per-thousand"), value: number(perThousand, 2) });
  }
  if (channels) {
    const items = channels.parts.map(({ key, count }) =>
      t("summary.words.channel-count", { channel: key, count }),
    );
    if (channels.together) {
      items.push(t("summary.words.other-channels", { count: channels.together.count }));
    }
    figures.push({ label: t("source.figure.channels"), value: list(items) });
  }
  if (languages) {
    const items = languages.parts.map(({ key, count }) =>
      t("summary.words.language-count", { language: key, count }),
    );
    if (languages.together) {
      items.push(t("summary.words.other-languages", { count: languages.together.count }));
    }
    figures.push({ label: t("source.figure.languages"), value: list(items) });
  }
  for (const { from, to, people: then } of digest.overTime ?? []) {
    const label = t("source.figure.between", { from: day(from), to: day(to) });
    figures.push({ label, value: number(then) });
  }
  if (everywhere.people !== null) {
    figures.push({ label: t("source.figure.everywhere"), value: number(everywhere.people) });
  }
  return figures;
}

function proposalCount({ proposals }: Digest, { t, number }: Locale): Figure[] {
  const figures = [{ label: t("summary.facts.proposals"), value: number(proposals.count) }];
  if (proposals.supports !== null) {
    figures.push({ label: t("summary.compare.supports"), value: number(proposals.supports) });
  }
  return figures;
}

function questionFigures(digest: Digest, id: string, locale: Locale): Figure[] {
  const { t, number } = locale;
  const closed = digest.closed?.find((question) => question.id === id);
  if (closed) return closedFigures(closed, locale);
  const question = digest.questions.find((one) => one.id === id);
  if (!question) return [];
  const { position, base, without } = question;
  const value = base === null ? t("source.figure.withheld") : number(base);
  const figures = [{ label: t("source.figure.answers", { position }), value }];
  const { people } = digest.participation;
  if (people !== null) figures.push({ label: t("summary.facts.people"), value: number(people) });
  if (without !== null) figures.push({ label: t("source.figure.without"), value: number(without) });
  return [...figures, ...partsWithoutTheme(question.unthemed, locale)];
}

function hardlyAnswered({ gaps, minimumCell }: Digest, id: string, { t, number }: Locale): Figure[] {
  return gaps.questions
    .filter((question) => question.id === id)
    .map(({ position, answers }) => ({
      label: t("source.figure.answers", { position }),
      value: answers === null ? t("source.figure.few", { minimumCell }) : number(answers),
    }));
}

/** Of a place that few or none took part from, and of those too small to be told each. */
function placeFigures(
  { gaps, smaller, territory, minimumCell }: Digest,
  id: string,
  locale: Locale,
): Figure[] {
  const { t, number } = locale;
  const few = gaps.few.filter((place) => place.id === id);
  const none = gaps.none.filter((place) => place.id === id);
  const figures = [
    ...few.map(({ name }) => ({ label: name, value: t("source.figure.few", { minimumCell }) })),
    ...none.map(({ name }) => ({ label: name, value: number(0) })),
  ];
  if (!smaller || id !== territory.id) return figures;
  const { counted, people, leftOut } = smaller;
  return [
    ...figures,
    { label: t("source.figure.counted-together"), value: number(counted) },
    ...(people === null ? [] : [{ label: t("source.figure.people-together"), value: number(people) }]),
    { label: t("source.figure.not-counted"), value: number(leftOut) },
  ];
}

/** A theme is counted anew in each section. */
function themeFigures(digest: Digest, section: string, code: string, locale: Locale): Figure[] {
  const { t, number } = locale;
  const label = themeName(digest, code, locale.language);
  if (section === "differences") {
    return digest.differences
      .filter((one) => one.code === code)
      .flatMap(({ here, elsewhere, logOdds, low, high }) => [
        { label: t("source.figure.here", { theme: label }), value: part(here, "exact", locale) },
        ...(elsewhere
          ? [
              {
                label: t("source.figure.elsewhere", { theme: label }),
                value: part(elsewhere, "exact", locale),
              },
            ]
          : []),
        {
          label: t("source.figure.log-odds", { theme: label }),
          value: t("source.figure.interval", {
            value: number(logOdds, 2),
            low: number(low, 2),
            high: number(high, 2),
          }),
        },
      ]);
  }
  const question = digest.questions.find(({ position }) => section === `question-${position}`);
  const isOfProposals = section === "proposals" || digest.unit === "proposals";
  const [themes, base]: [ThemeShare[], number | null] = question
    ? [question.themes, question.base]
    : isOfProposals
      ? [digest.proposals.themes, digest.proposals.count]
      : [digest.spokeOf.themes, digest.spokeOf.base];
  const counted = themes.find((theme) => theme.code === code);
  const told = digest.unit === "proposals" ? digest.spokeOf.themes : themes;
  const parts = told.find((theme) => theme.code === code)?.subthemes ?? [];
  const value =
    counted && base !== null
      ? part({ count: counted.count, base }, counted.atLeast ? "least" : "exact", locale)
      : t("source.figure.withheld");
  return [...(counted ? [{ label, value }] : []), ...parts.map((one) => partFigure(label, one, locale))];
}

function partsWithoutTheme(parts: readonly Subtheme[] = [], locale: Locale): Figure[] {
  return parts.map((one) => partFigure(locale.t("source.figure.no-theme"), one, locale));
}

function partFigure(theme: string, { terms, count, atLeast }: Subtheme, { t, list }: Locale): Figure {
  return {
    label: t("source.figure.subtheme", { theme, terms: list(terms) }),
    value: t("source.figure.count", { count, kind: atLeast ? "least" : "exact" }),
  };
}

function part(
  { count, base }: { count: number; base: number },
  kind: "least" | "exact",
  { t, percent }: Locale,
): string {
  return t("source.figure.part", { count, base, share: percent(base === 0 ? 0 : count / base, 1), kind });
}

function likenessFigures({ dissimilarity }: Digest, { t, number }: Locale): Figure[] {
  const themes = dissimilarity?.themes;
  if (themes === null || themes === undefined) return [];
  return [{ label: t("source.figure.dissimilarity"), value: number(themes, 2) }];
}

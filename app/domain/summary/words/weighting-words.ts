import type { Digest, Weighting } from "#app/domain/summary/digest/digest-format.ts";
import { choiceName } from "#app/domain/summary/words/closed-words.ts";
import { setApart, themeName, themeText } from "#app/domain/summary/words/running-text.ts";
import type { Sentence, Source } from "#app/domain/summary/words/words.ts";
import type { Locale } from "#app/i18n/locale.ts";

/** A share that changes by less than this is not worth a mayor's breath. */
const leastChange = 0.01;
const mostShares = 4;

/** What would be said if those who took part were spread as the population is, beside what is said. */
export function weightingWords(digest: Digest, locale: Locale): Sentence[] {
  const { weighting, territory } = digest;
  if (!weighting) return [];
  const { t, list } = locale;
  const { people, effective, source, by } = weighting;
  const sources: Source[] = [{ kind: "population", id: territory.id }];
  const how = list(by.map((key) => t("summary.words.weighed-by", { key })));
  const shares = weighting.shares
    .filter(({ weighted, unweighted }) => Math.abs(weighted - unweighted) >= leastChange)
    .sort((a, b) => Math.abs(b.weighted - b.unweighted) - Math.abs(a.weighted - a.unweighted))
    .slice(0, mostShares);
  const sentences: Sentence[] = [
    { text: t("summary.words.weighed", { people, effective: locale.number(effective), how }), sources },
  ];
  if (shares.length === 0) sentences.push({ text: t("summary.words.weighed-alike"), sources });
  else {
    const said = shares.map((share) => shareWords(digest, share, locale));
    sentences.push({
      text: t("summary.words.weighed-otherwise", { how, list: setApart(said, locale) }),
      sources: [...sources, ...shares.map((share) => shareSource(share))],
    });
  }
  return [...sentences, { text: t("summary.words.weighed-source", { source }), sources }];
}

function shareSource({ kind, questionId, code }: Weighting["shares"][number]): Source {
  return kind === "theme" || questionId === null
    ? { kind: "theme", id: code }
    : { kind: "question", id: questionId };
}

function shareWords(digest: Digest, share: Weighting["shares"][number], locale: Locale): string {
  const { kind, code, weighted, unweighted } = share;
  const { t, percent } = locale;
  const question = questionOf(digest, share);
  return t("summary.words.weighed-share", {
    kind: kind === "theme" ? "theme" : "option",
    name: kind === "theme" ? themeText(digest, code, locale) : shareName(digest, share, locale),
    position: question?.position ?? 0,
    asked: question ? "yes" : "no",
    weighted: percent(weighted),
    unweighted: percent(unweighted),
  });
}

/** A theme's name, or an option's words. */
export function shareName(digest: Digest, share: Weighting["shares"][number], locale: Locale): string {
  if (share.kind === "theme") return themeName(digest, share.code, locale.language);
  const question = questionOf(digest, share);
  const given = question && "given" in question ? question.given : null;
  const option =
    given?.kind === "choices" ? given.choices.find(({ code }) => code === share.code) : undefined;
  return option ? choiceName(locale, option) : share.code;
}

function questionOf({ questions, closed = [] }: Digest, { questionId }: Weighting["shares"][number]) {
  return [...questions, ...closed].find(({ id }) => id === questionId);
}

import type { PublishedRewording } from "#app/domain/summary/edition/editorial.ts";
import type { Block, Cover, Fact, Report, Words } from "#app/domain/summary/file/report.ts";
import { closedBlocks } from "#app/domain/summary/file/report-closed.ts";
import { opinionBlocks } from "#app/domain/summary/file/report-opinions.ts";
import { timeBlocks, weightingBlocks } from "#app/domain/summary/file/report-people.ts";
import { proposalBlocks } from "#app/domain/summary/file/report-proposals.ts";
import { openBlocks, overallBlocks } from "#app/domain/summary/file/report-spoken.ts";
import { sourceList } from "#app/domain/summary/file/source-list.ts";
import { editionAddress, type SummaryFile } from "#app/domain/summary/file/summary-file.ts";
import { inLanguage, type Telling } from "#app/domain/summary/file/telling.ts";
import type { ShownSection } from "#app/domain/summary/summary.ts";
import { type Locale, localeOf, type MessageKey } from "#app/i18n/locale.ts";

/** Everything that the page of this edition says, in the same order, for a document. */
export function reportOf(summary: SummaryFile, origin: string): Report {
  const locale = localeOf(summary.language);
  const sources = sourceList(summary, locale, origin);
  const telling: Telling = { summary, locale, origin, sources };
  const blocks = [
    ...forewordBlocks(telling),
    ...summary.sections.flatMap((section) => sectionBlocks(telling, section)),
    ...withoutWords(telling),
    ...howMade(telling),
    ...sourceBlocks(telling),
    ...colophon(telling),
  ];
  const title = locale.t("summary.title", { place: summary.digest.territory.name });
  const { language, publishedAt } = summary;
  return { language, title, publishedAt, cover: coverOf(telling), blocks };
}

function coverOf({ summary, locale, origin }: Telling): Cover {
  const { authority, consultation, number, publishedAt } = summary;
  return {
    authority: authority.name,
    accent: authority.accent,
    consultation: inLanguage(locale, consultation.title, consultation.language),
    edition: locale.t("summary.edition", { number, day: locale.day(publishedAt, "UTC") }),
    address: editionAddress(origin, summary),
    facts: factsOf(summary, locale),
  };
}

/** The figures of those who took part, as on the page. */
export function factsOf({ digest }: Pick<SummaryFile, "digest">, { t, number }: Locale): Fact[] {
  const { people, perThousand, atLeast } = digest.participation;
  const proposals = { label: t("summary.facts.proposals"), value: number(digest.proposals.count) };
  if (people === null) return [proposals];
  const share = perThousand === null ? null : number(perThousand, perThousand < 1 ? 2 : 1);
  return [
    { label: t("summary.facts.people"), value: `${atLeast ? "≥ " : ""}${number(people)}` },
    ...(share === null ? [] : [{ label: t("summary.facts.per-thousand"), value: share }]),
    proposals,
  ];
}

function forewordBlocks({ locale, summary: { foreword } }: Telling): Block[] {
  if (!foreword) return [];
  const paragraphs = [foreword.words, foreword.note].flatMap((spoken) =>
    (spoken?.text ?? "")
      .split(/\n+/)
      .filter(Boolean)
      .map((text): Block => ({ kind: "paragraph", words: inLanguage(locale, text, spoken!.lang) })),
  );
  if (paragraphs.length === 0) return [];
  return [heading(locale.t("download.pdf.foreword")), ...paragraphs, small(foreword.by)];
}

/** Figures of a part that has no sentences. */
function withoutWords(telling: Telling): Block[] {
  const { digest, sections } = telling.summary;
  const parts = [digest.opinions ? "opinions" : "", digest.weighting ? "weighting" : ""];
  const missing = parts.filter((key) => key !== "" && !sections.some((section) => section.key === key));
  return missing.flatMap((key): Block[] => [
    { kind: "heading", level: 2, words: headingOf(telling, key) },
    ...shownUnder(telling, key),
  ]);
}

function sectionBlocks(telling: Telling, section: ShownSection): Block[] {
  const { t } = telling.locale;
  const said = section.sentences.map(({ text }) => text);
  const paragraphs = section.edited ? said : [said.join(" ")];
  const numbers = telling.sources.numbersOf(section.sentences.flatMap(({ sources }) => sources));
  return [
    { kind: "heading", level: 2, words: headingOf(telling, section.key) },
    ...paragraphs.map((text): Block => ({ kind: "paragraph", words: { text } })),
    ...(section.edited ? [small(t("summary.edited"))] : []),
    ...shownUnder(telling, section.key),
    ...(numbers ? [small(t("download.pdf.sources-of", { numbers }))] : []),
  ];
}

function headingOf({ summary, locale }: Telling, key: string): Words {
  const { questions, closed = [], language } = summary.digest;
  const question = [...questions, ...closed].find(({ position }) => key === `question-${position}`);
  if (!question) return { text: locale.t(`summary.section.${key}` as MessageKey) };
  const title = summary.titles?.[question.id] ?? { text: question.title, lang: language };
  return inLanguage(locale, `${question.position}. ${title.text}`, title.lang);
}

/** Charts and quotes of a section. */
function shownUnder(telling: Telling, key: string): Block[] {
  const { questions, closed = [], opinions, weighting } = telling.summary.digest;
  const position = Number(/^question-(\d+)$/.exec(key)?.[1] ?? 0);
  const open = questions.find((question) => question.position === position);
  if (open) return openBlocks(telling, open);
  const chosen = closed.find((question) => question.position === position);
  if (chosen) return closedBlocks(telling, chosen);
  switch (key) {
    case "participation":
      return timeBlocks(telling);
    case "themes":
      return overallBlocks(telling);
    case "proposals":
      return proposalBlocks(telling);
    case "opinions":
      return opinions ? opinionBlocks(telling, opinions) : [];
    case "weighting":
      return weighting ? weightingBlocks(telling, weighting) : [];
    default:
      return [];
  }
}

function howMade({ summary: { digest, rewording }, locale }: Telling): Block[] {
  const { t } = locale;
  const said = [
    t("summary.how.who"),
    t("summary.how.themes"),
    ...(digest.corrected ? [t("summary.how.corrected", { count: digest.corrected })] : []),
    t("summary.how.quotes"),
    t("summary.how.few", { minimum: digest.minimumCell }),
    ...((digest.closed ?? []).length > 0 ? [t("summary.how.options")] : []),
    t("summary.how.differences"),
    ...(digest.opinions ? [t("figure.how.groups")] : []),
    ...(rewording ? [rewordedBy(rewording, locale)] : []),
  ];
  return [heading(t("summary.how.title")), { kind: "list", items: said.map((text) => ({ text })) }];
}

function rewordedBy({ model, sentences, approvedAt }: PublishedRewording, { t, day }: Locale): string {
  return t("download.pdf.reworded", { model, count: sentences, day: day(approvedAt, "UTC") });
}

function sourceBlocks({ sources, locale: { t } }: Telling): Block[] {
  const items = sources.list();
  if (items.length === 0) return [];
  return [
    heading(t("download.pdf.sources")),
    { kind: "paragraph", words: { text: t("download.pdf.sources.lead") } },
    { kind: "list", items, numbered: true },
  ];
}

/** Where this comes from and what may be done with it. */
function colophon({ summary, locale: { t, day }, origin }: Telling): Block[] {
  const { number, publishedAt, consultation } = summary;
  const address = editionAddress(origin, summary);
  const about = t("download.pdf.about.text", { number, day: day(publishedAt, "UTC") });
  return [
    heading(t("download.pdf.about")),
    { kind: "paragraph", words: { text: about } },
    { kind: "paragraph", words: { text: address, href: address } },
    { kind: "paragraph", words: { text: t("download.reuse") } },
    ...(consultation.credit ? [{ kind: "paragraph", words: { text: consultation.credit } } as const] : []),
  ];
}

function heading(text: string): Block {
  return { kind: "heading", level: 2, words: { text } };
}

function small(text: string): Block {
  return { kind: "paragraph", words: { text }, small: true };
}

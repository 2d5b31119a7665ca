import { compose, type Letter, type Part, paragraphs } from "#app/domain/mail/letter.ts";
import { localeOf } from "#app/i18n/locale.ts";
import type { AnswerOutcome, CommitmentState, Language } from "#db/schema.ts";

interface Followed {
  title: string;
}

export function confirmFollowingLetter(
  language: Language,
  { title }: Followed,
  link: string,
  days: number,
): Letter {
  const { t } = localeOf(language);
  return compose(language, t("answer.letter.confirm.subject"), [
    ...paragraphs(t("answer.letter.confirm.text", { title })),
    { href: link, label: t("answer.letter.confirm.button") },
    t("answer.letter.confirm.lasts", { days }),
    t("answer.letter.confirm.ignore"),
  ]);
}

export function alreadyFollowingLetter(language: Language, { title }: Followed, endLink: string): Letter {
  const { t } = localeOf(language);
  return compose(language, t("answer.letter.already.subject"), [
    ...paragraphs(t("answer.letter.already.text", { title })),
    { href: endLink, label: t("answer.letter.end") },
  ]);
}

/** One thing to tell: `title` is what was answered or promised. */
export type News =
  | { kind: "answered" | "answer-changed"; title: string; outcome: AnswerOutcome }
  | { kind: "promised"; title: string }
  | { kind: "progressed"; title: string; state: CommitmentState };

/** A letter is read on a phone: the rest is on the page. */
const mostNews = 15;

export function newsLetter(
  language: Language,
  { title }: Followed,
  news: readonly News[],
  links: { answers: string; end: string },
): Letter {
  const { t } = localeOf(language);
  const parts: Part[] = [
    t("answer.letter.news.text", { title }),
    ...news.slice(0, mostNews).map((item) => newsLine(language, item)),
  ];
  if (news.length > mostNews) parts.push(t("answer.letter.news.more", { count: news.length - mostNews }));
  parts.push({ href: links.answers, label: t("answer.letter.news.read") });
  parts.push(t("answer.letter.news.why"));
  parts.push({ href: links.end, label: t("answer.letter.end") });
  const letter = compose(language, t("answer.letter.news.subject", { count: news.length }), parts);
  return { ...letter, unsubscribe: links.end };
}

function newsLine(language: Language, item: News): string {
  const { t } = localeOf(language);
  const { kind, title } = item;
  if (kind === "promised") return t("answer.letter.news.promised", { title });
  if (kind === "progressed") {
    return t("answer.letter.news.progressed", { title, state: t(`answer.state.${item.state}`) });
  }
  return t(`answer.letter.news.${kind}`, { title, outcome: t(`answer.outcome.${item.outcome}`) });
}

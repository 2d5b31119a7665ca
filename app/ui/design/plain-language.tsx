import { isHard, isPlain, type Readability, type TextAdvice } from "#app/domain/design/plain-language.ts";
import { fewestWords, longSentence } from "#app/domain/text/readability.ts";
import type { Locale } from "#app/i18n/locale.ts";
import { useLocale } from "#app/ui/locale.tsx";
import { Card } from "#app/ui/page/card.tsx";
import { Facts } from "#app/ui/page/facts.tsx";
import { Quote } from "#app/ui/page/quote.tsx";
import { ReviewList } from "#app/ui/page/review-list.tsx";
import type { Language } from "#db/schema.ts";

/** The figures of all texts together. */
export function WholeReadability({ whole, language }: { whole: Readability; language: Language }) {
  const { t, number, percent } = useLocale();
  const { ease, longest, sentences, longShare } = whole;
  return (
    <Facts
      across
      items={[
        { label: t("design.plain.sentences"), value: number(sentences), big: true },
        {
          label: t("design.plain.longest"),
          value: t("design.plain.longest.words", { words: longest?.words ?? 0 }),
        },
        { label: t("design.plain.share", { max: longSentence }), value: percent(longShare) },
        ...(language === "es"
          ? [
              {
                label: t("design.plain.index"),
                value: ease
                  ? t("design.plain.index.value", {
                      index: number(ease.index),
                      grade: t(`design.plain.grade.${ease.grade}`),
                    })
                  : t("design.plain.index.short", { count: fewestWords }),
              },
            ]
          : []),
      ]}
    />
  );
}

/** What each text could say more simply, with where it is changed. @param base  the address of the desk */
export function TextAdvices({
  texts,
  base,
  lang,
  mayChange,
}: {
  texts: TextAdvice[];
  base: string;
  lang: Language;
  mayChange: boolean;
}) {
  const locale = useLocale();
  const { t } = locale;
  const advised = texts.filter((text) => !isPlain(text));
  const plain = texts.filter(isPlain);
  const href = (text: TextAdvice) => (mayChange ? `${base}/${pageOf(text)}` : undefined);
  return (
    <>
      {advised.map((text) => (
        <Card key={text.key} as="section">
          <h3>{nameOf(text, locale)}</h3>
          {text.long > 0 && <p>{t("design.plain.long", { count: text.long, max: longSentence })}</p>}
          {isHard(text) && text.ease && (
            <p>
              {t("design.plain.hard", {
                index: text.ease.index,
                grade: t(`design.plain.grade.${text.ease.grade}`),
              })}
            </p>
          )}
          {text.long > 0 && text.longest && (
            <Quote
              text={text.longest.text}
              lang={lang}
              note={t("design.plain.longest.words", { words: text.longest.words })}
            />
          )}
          {mayChange && (
            <p>
              <a href={href(text)}>
                {t("design.plain.change")}
                <span className="hidden">: {nameOf(text, locale)}</span>
              </a>
            </p>
          )}
        </Card>
      ))}
      {plain.length > 0 && (
        <ReviewList
          items={plain.map((text) => ({
            label: nameOf(text, locale),
            value: t("design.plain.good"),
            href: href(text),
          }))}
        />
      )}
    </>
  );
}

function nameOf({ name, part }: TextAdvice, { t }: Locale): string {
  const words = t(`translation.text.${name}`);
  if (part.kind === "question" && name === "question-title") {
    return t("desk.question.number", { number: part.number });
  }
  if (part.kind === "question") return t("design.plain.question", { name: words, number: part.number });
  return part.kind === "section" ? t("design.plain.section", { name: words, section: part.title }) : words;
}

/** The page of the desk on which a text is written. */
function pageOf({ name, part, id }: TextAdvice): string {
  if (part.kind === "question") return `questions/${id}`;
  if (part.kind === "section") return `sections/${id}`;
  return name === "background" ? "background" : "purpose";
}

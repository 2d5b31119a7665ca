import { opening } from "#app/ui/consultation/consultation-card.tsx";
import { useLocale } from "#app/ui/locale.tsx";

/** Somebody's words, verbatim, with the place they come from. */
export function Quote({
  text,
  from,
  href,
  lang,
  note,
}: {
  text: string;
  /** A place. */
  from?: string | null;
  /** Where the whole can be read. */
  href?: string;
  /** Of the words, when not the page's. */
  lang?: string;
  /** Such as "Answer to question 2". */
  note?: string;
}) {
  const { t, language } = useLocale();
  const origin = [note, from && t("common.quote.from", { place: from })].filter(Boolean).join(" · ");
  return (
    <figure className="quote">
      <blockquote lang={lang === language ? undefined : lang}>{text}</blockquote>
      {(origin || href) && (
        <figcaption>
          {origin}
          {origin && href && " · "}
          {href && (
            <a href={href}>
              {t("common.quote.read")}
              <span className="hidden">: {opening(text, 40)}</span>
            </a>
          )}
        </figcaption>
      )}
    </figure>
  );
}

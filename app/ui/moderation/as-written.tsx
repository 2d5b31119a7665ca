import { useLocale } from "#app/ui/locale.tsx";
import type { Language } from "#db/schema.ts";

/** Somebody's words as they wrote them, line ends too. */
export function AsWritten({
  title,
  text,
  lang,
  note,
}: {
  /** Of a proposal. */
  title?: string | null;
  text: string;
  lang: Language;
  note?: string;
}) {
  const { language } = useLocale();
  return (
    <figure className="quote">
      <blockquote className="as-written" lang={lang === language ? undefined : lang}>
        {title && (
          <p>
            <strong>{title}</strong>
          </p>
        )}
        {text}
      </blockquote>
      {note && <figcaption>{note}</figcaption>}
    </figure>
  );
}

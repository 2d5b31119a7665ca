import { createContext, type ReactNode, useContext } from "react";
import type { ShownSection } from "#app/domain/summary/summary.ts";
import { useLocale } from "#app/ui/locale.tsx";

/** Where the sources of a published summary's sentences are; null in a preview, whose sentences may change. */
export const SourcesAt = createContext<{ summary: string; query: string } | null>(null);

/** One section's sentences under its heading, each with a link to its sources; nothing without a section. */
export function SummarySection({
  section,
  heading,
  children,
}: {
  section: ShownSection | undefined;
  heading: ReactNode;
  /** Charts and quotes under the sentences. */
  children?: ReactNode;
}) {
  const { t } = useLocale();
  if (!section) return null;
  const { key, sentences, edited } = section;
  return (
    <section className="stack" id={key}>
      {heading}
      {edited ? (
        <>
          {sentences.map(({ text }, index) => (
            <p key={index}>{text}</p>
          ))}
          <p className="muted small">
            {t("summary.edited")} <SourceLink section={key} />
          </p>
        </>
      ) : (
        <p>
          {sentences.map(({ text, sources }, index) => (
            <span key={index}>
              {index > 0 && " "}
              {text}
              {sources.length > 0 && <SourceLink section={key} sentence={index + 1} />}
            </span>
          ))}
        </p>
      )}
      {children}
    </section>
  );
}

/** A small number after a sentence; of edited words, which rest on all of the section's sources, a word. */
function SourceLink({ section, sentence }: { section: string; sentence?: number }) {
  const { t } = useLocale();
  const at = useContext(SourcesAt);
  if (!at) return null;
  const href = `${at.summary}/sources/${section}/${sentence ?? 1}${at.query}`;
  if (sentence === undefined) return <a href={href}>{t("source.of-section")}</a>;
  return (
    <sup>
      <a href={href}>
        <span className="hidden">{t("source.link")} </span>
        {sentence}
      </a>
    </sup>
  );
}

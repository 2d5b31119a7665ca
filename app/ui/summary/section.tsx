import type { ReactNode } from "react";
import type { ShownSection } from "#app/domain/summary/summary.ts";
import { useLocale } from "#app/ui/locale.tsx";

/** One section's sentences under its heading; nothing when the summary has no such section. */
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
  return (
    <section className="stack" id={section.key}>
      {heading}
      {section.edited ? (
        <>
          {section.sentences.map(({ text }, index) => (
            <p key={index}>{text}</p>
          ))}
          <p className="muted small">{t("summary.edited")}</p>
        </>
      ) : (
        <p>{section.sentences.map(({ text }) => text).join(" ")}</p>
      )}
      {children}
    </section>
  );
}

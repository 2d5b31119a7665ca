import type { ReactNode } from "react";
import { usePageTitle } from "#app/ui/page-title.tsx";

/** The one h1 of the page, in the words of the route's `handle.title`. */
export function PageHeading({
  caption,
  lead,
  question,
  lang,
}: {
  caption?: ReactNode;
  lead?: ReactNode;
  /** When the title is a question of a consultation: its number, shown large. */
  question?: number;
  /** Of the title and the lead, when not the page's. */
  lang?: string;
}) {
  const title = usePageTitle();
  return (
    <div className="heading">
      {caption && <div className="caption">{caption}</div>}
      <h1 className={question ? "question" : undefined} data-number={question} lang={lang}>
        {title}
      </h1>
      {lead && (
        <p className="lead" lang={lang}>
          {lead}
        </p>
      )}
    </div>
  );
}

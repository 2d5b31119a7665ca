import type { ReactNode } from "react";
import { usePageTitle } from "#app/ui/page-title.tsx";

/** The one h1 of the page, in the words of the route's `handle.title`. */
export function PageHeading({ caption, lead }: { caption?: ReactNode; lead?: ReactNode }) {
  const title = usePageTitle();
  return (
    <div className="heading">
      {caption && <p className="caption">{caption}</p>}
      <h1>{title}</h1>
      {lead && <p className="lead">{lead}</p>}
    </div>
  );
}

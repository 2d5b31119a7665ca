import type { ReactNode } from "react";
import { LabelNote, LabelWords } from "#app/ui/label/label-note.tsx";
import { Details } from "#app/ui/page/details.tsx";
import type { Label } from "#db/schema.ts";

/** Words with their label before them; what may hurt is opened only by who wants to read it. */
export function Labelled({ label, children }: { label: Label | null; children: ReactNode }) {
  if (label === "sensitive" && children)
    return <Details summary={<LabelWords label={label} />}>{children}</Details>;
  return (
    <>
      <LabelNote label={label} />
      {children}
    </>
  );
}

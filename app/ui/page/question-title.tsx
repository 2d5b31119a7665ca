import type { ReactNode } from "react";

/** One question as a heading: looks as in the list, in the form, in the summary and on paper. */
export function QuestionTitle({
  number,
  level: Heading = "h2",
  lang,
  id,
  children,
}: {
  number: number;
  level?: "h2" | "h3";
  lang?: string;
  id?: string;
  children: ReactNode;
}) {
  return (
    <Heading className="question" data-number={number} id={id} lang={lang}>
      {children}
    </Heading>
  );
}

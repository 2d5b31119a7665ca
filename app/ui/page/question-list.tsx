import type { ReactNode } from "react";

export interface ListedQuestion {
  title: string;
  lang?: string;
  href?: string;
  note?: ReactNode;
}

/** The questions of a consultation, numbered large, in the order asked. */
export function QuestionList({
  questions,
  level: Heading = "h3",
}: {
  questions: ListedQuestion[];
  level?: "h2" | "h3";
}) {
  return (
    <ol className="questions">
      {questions.map((question, index) => (
        <li key={index}>
          <Heading lang={question.lang}>
            {question.href ? <a href={question.href}>{question.title}</a> : question.title}
          </Heading>
          {question.note && <p className="muted">{question.note}</p>}
        </li>
      ))}
    </ol>
  );
}

import type { ReactNode } from "react";
import { useLocale } from "#app/ui/locale.tsx";

/** One question as a heading: looks as in the list, in the form, in the summary and on paper. */
export function QuestionTitle({
  number,
  level: Heading = "h2",
  lang,
  id,
  children,
}: {
  number: number;
  level?: "h1" | "h2" | "h3";
  lang?: string;
  id?: string;
  children: ReactNode;
}) {
  const { t } = useLocale();
  return (
    <Heading className="question" id={id} lang={lang}>
      <span className="numeral">
        <span className="hidden">{t("common.question", { number })}: </span>
        <span aria-hidden="true">{number}</span>
      </span>
      <span>{children}</span>
    </Heading>
  );
}

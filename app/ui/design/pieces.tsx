import type { Piece } from "#app/domain/text/difference.ts";
import { useLocale } from "#app/ui/locale.tsx";

/** A text with what was taken out and put in, told apart by more than colour and said to those who listen. */
export function Pieces({ pieces, lang }: { pieces: Piece[]; lang?: string }) {
  const { t, language } = useLocale();
  const shown = pieces.filter(({ text }) => text !== "");
  return (
    <span className="difference">
      {shown.map(({ kind, text }, index) => {
        const words = <span lang={lang === language ? undefined : lang}>{text}</span>;
        if (kind === "same") return <span key={index}>{words}</span>;
        if (kind === "removed") {
          return (
            <del key={index}>
              <span className="hidden">{t("design.difference.was")} </span>
              {words}
            </del>
          );
        }
        return (
          <ins key={index}>
            <span className="hidden">{t("design.difference.is")} </span>
            {words}
          </ins>
        );
      })}
    </span>
  );
}

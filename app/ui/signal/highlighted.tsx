import type { Found } from "#app/domain/signal/personal-data.ts";

/** A text with what was found in it marked. */
export function Highlighted({
  text,
  found,
  lang,
}: {
  text: string;
  /** In the order of the text. */
  found: readonly Pick<Found, "start" | "end">[];
  /** Of the words, when not the page's. */
  lang?: string;
}) {
  const after = found.map(({ end }, index) => text.slice(end, found[index + 1]?.start));
  return (
    <span className="as-written" lang={lang}>
      {text.slice(0, found[0]?.start)}
      {found.map(({ start, end }, index) => (
        <span key={start}>
          <mark>{text.slice(start, end)}</mark>
          {after[index]}
        </span>
      ))}
    </span>
  );
}

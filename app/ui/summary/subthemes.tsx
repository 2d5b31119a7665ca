import type { Digest, Subtheme } from "#app/domain/summary/digest/digest-format.ts";
import { useLocale } from "#app/ui/locale.tsx";
import { Quotes } from "#app/ui/summary/quotes.tsx";

/** More voices than these make a theme longer than the others. */
const mostQuoted = 2;

/**
 * What contributions say alike: the words that set each apart, how many there are, and the most central.
 * @param quoted  ids of what the page quotes already, which is not said twice
 */
export function Subthemes({
  digest,
  subthemes,
  sentence,
  withdrawn,
  quoted = [],
}: {
  digest: Digest;
  subthemes: Subtheme[];
  sentence: string;
  withdrawn: readonly string[];
  quoted?: readonly string[];
}) {
  const { t, percent, language: readers } = useLocale();
  if (subthemes.length === 0) return null;
  return (
    <>
      <p className="muted">{sentence}</p>
      <ul className="list-plain stack">
        {subthemes.map(({ terms, language, count, share, atLeast, central }, index) => (
          <li key={index} className="stack" data-gap="s">
            <p>
              <strong lang={language === readers ? undefined : language}>{terms.join(" · ")}</strong>{" "}
              <span className="small muted num">
                {t("summary.chart.figure", {
                  count,
                  share: percent(share),
                  kind: atLeast ? "least" : "exact",
                })}
              </span>
            </p>
            {central && index < mostQuoted && !quoted.includes(central.id) && (
              <Quotes digest={digest} quotes={[central]} withdrawn={withdrawn} />
            )}
          </li>
        ))}
      </ul>
    </>
  );
}

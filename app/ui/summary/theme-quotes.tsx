import { isErasureMark } from "#app/domain/erasure/mark.ts";
import type { Digest, ThemeShare } from "#app/domain/summary/digest/digest-format.ts";
import type { Quote as Quoted } from "#app/domain/summary/quote/quotes.ts";
import { useLocale } from "#app/ui/locale.tsx";
import { Quote } from "#app/ui/page/quote.tsx";

/** Of each theme, some voices; each leads to the whole of what was written. */
export function ThemeQuotes({
  digest,
  themes,
  withdrawn,
}: {
  digest: Digest;
  themes: ThemeShare[];
  withdrawn: readonly string[];
}) {
  const { language } = useLocale();
  return themes
    .filter(({ quotes }) => quotes.length > 0)
    .map(({ code, quotes }) => (
      <div key={code} className="stack" data-gap="m">
        <h3>{digest.themes[code]?.[language] ?? code}</h3>
        <Quotes digest={digest} quotes={quotes} withdrawn={withdrawn} />
      </div>
    ));
}

export function Quotes({
  digest,
  quotes,
  withdrawn,
}: {
  digest: Digest;
  quotes: Quoted[];
  withdrawn: readonly string[];
}) {
  const { t } = useLocale();
  return quotes.map(({ kind, id, text, cut, language, territoryId }) =>
    withdrawn.includes(id) ? (
      <p key={id} className="muted">
        {isErasureMark(text, language) ? text : t("summary.quote.withdrawn")}
      </p>
    ) : (
      <Quote
        key={id}
        text={`${cut.before ? "[…] " : ""}${text}${cut.after ? " […]" : ""}`}
        lang={language}
        from={digest.parts.length > 0 && territoryId ? digest.places[territoryId] : null}
        href={kind === "entry" ? `/entries/${id}` : `/proposals/${id}`}
      />
    ),
  );
}

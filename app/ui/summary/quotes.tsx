import { isErasureMark } from "#app/domain/erasure/mark.ts";
import type { Digest } from "#app/domain/summary/digest/digest-format.ts";
import type { Quote as Quoted } from "#app/domain/summary/quote/quotes.ts";
import { useLocale } from "#app/ui/locale.tsx";
import { Quote } from "#app/ui/page/quote.tsx";

/** Voices, each with where it comes from and the way to the whole; a line where one was taken back since. */
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

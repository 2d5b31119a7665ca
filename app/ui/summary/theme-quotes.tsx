import type { Digest, Subtheme, ThemeShare } from "#app/domain/summary/digest/digest-format.ts";
import { useLocale } from "#app/ui/locale.tsx";
import { Quotes } from "#app/ui/summary/quotes.tsx";
import { Subthemes } from "#app/ui/summary/subthemes.tsx";

/** Of each theme, some voices, and what within it is said alike; each leads to the whole of what was written. */
export function ThemeQuotes({
  digest,
  themes,
  withdrawn,
}: {
  digest: Digest;
  themes: ThemeShare[];
  withdrawn: readonly string[];
}) {
  const { t, language } = useLocale();
  return themes
    .filter(({ quotes, subthemes = [] }) => quotes.length + subthemes.length > 0)
    .map(({ code, quotes, subthemes = [] }) => (
      <div key={code} className="stack" data-gap="m">
        <h3>{digest.themes[code]?.[language] ?? code}</h3>
        <Quotes digest={digest} quotes={quotes} withdrawn={withdrawn} />
        <Subthemes
          digest={digest}
          subthemes={subthemes}
          sentence={t("figure.subthemes.sentence")}
          withdrawn={withdrawn}
          quoted={quotes.map(({ id }) => id)}
        />
      </div>
    ));
}

/** What no theme caught, as far as people say it alike. */
export function Unthemed({
  digest,
  subthemes = [],
  withdrawn,
}: {
  digest: Digest;
  subthemes?: Subtheme[];
  withdrawn: readonly string[];
}) {
  const { t } = useLocale();
  if (subthemes.length === 0) return null;
  return (
    <div className="stack" data-gap="m">
      <h3>{t("figure.unthemed.title")}</h3>
      <Subthemes
        digest={digest}
        subthemes={subthemes}
        sentence={t("figure.unthemed.sentence")}
        withdrawn={withdrawn}
      />
    </div>
  );
}

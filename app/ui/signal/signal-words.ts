import type { FoundSignal } from "#app/domain/signal/signal.ts";
import type { Locale, MessageKey } from "#app/i18n/locale.ts";

/** One sentence for a moderator: what was counted and of which kind, never what it said. */
export function signalWords({ t, percent, list }: Locale, signal: FoundSignal): string {
  const each = (counts: object, key: (kind: string) => string) =>
    list(Object.entries(counts).map(([kind, count]) => t(key(kind) as MessageKey, { count })));
  switch (signal.code) {
    case "personal-data": {
      const { kinds, documents } = signal.detail;
      const found = t("signal.personal-data.text", {
        found: each(kinds, (kind) => `signal.personal-data.${kind}`),
      });
      return documents.length === 0
        ? found
        : `${found} ${t("signal.personal-data.documents", { documents: list(documents) })}`;
    }
    case "near-duplicate": {
      const { similarity, count } = signal.detail;
      return t("signal.near-duplicate.text", { count, share: percent(similarity) });
    }
    case "same-text":
      return t("signal.same-text.text", signal.detail);
    case "links":
      return t(signal.detail.shortened > 0 ? "signal.links.shortened" : "signal.links.text", signal.detail);
    case "repetition":
      return t(`signal.repetition.${signal.detail.unit}`, { times: signal.detail.times });
    case "shouting": {
      const { capitals, marks } = signal.detail;
      return t("signal.shouting.text", { share: percent(capitals), marks });
    }
    case "language":
      return t(`signal.language.${signal.detail.language}`);
    case "words":
      return t("signal.words.text", { found: each(signal.detail, (kind) => `signal.words.${kind}`) });
    case "posting-burst":
      return t("signal.posting-burst.text", signal.detail);
    case "vote-burst":
      return t("signal.vote-burst.text", signal.detail);
  }
}

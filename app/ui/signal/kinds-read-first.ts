import type { PreModeratedKind } from "#app/domain/moderation/pre-moderation.ts";
import type { Locale } from "#app/i18n/locale.ts";

/** What is read before it is shown, where not everything is. */
export function kindsReadFirst({ t, list }: Locale, kinds: readonly PreModeratedKind[]): string {
  if (kinds.length === 0) return t("signal.before.none");
  return list(kinds.map((kind) => t(`signal.before.${kind}`)));
}

import type { Found } from "#app/domain/signal/personal-data.ts";
import type { Locale } from "#app/i18n/locale.ts";

/** "a phone number and 2 e-mail addresses". */
export function foundWords({ t, list }: Locale, found: readonly Pick<Found, "kind">[]): string {
  const kinds = [...new Set(found.map(({ kind }) => kind))];
  return list(
    kinds.map((kind) =>
      t(`signal.personal-data.${kind}`, { count: found.filter((one) => one.kind === kind).length }),
    ),
  );
}

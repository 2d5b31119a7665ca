import type { possibleSanctions } from "#app/domain/rule/rule.ts";
import type { Locale, Translate } from "#app/i18n/locale.ts";
import type { ShownRule } from "#app/ui/rule/shown-rule.ts";
import type { Outcome } from "#db/schema.ts";

type Sanction = (typeof possibleSanctions)[number];

/** "hide a part of it": what a rule allows, in a list. */
export function sanctionWords(sanction: Outcome, t: Translate): string {
  return t(`rule.sanction.${sanction as Sanction}`);
}

/** From when to when a version held. */
export function validWords(
  { validFrom, validUntil }: Pick<ShownRule, "validFrom" | "validUntil">,
  timeZone: string,
  { t, instant }: Locale,
): string {
  const from = validFrom && instant(validFrom, timeZone);
  const until = validUntil && instant(validUntil, timeZone);
  if (from && until) return t("rule.valid.between", { from, until });
  if (until) return t("rule.valid.until", { until });
  return from ? t("rule.valid.since", { from }) : t("rule.valid.always");
}

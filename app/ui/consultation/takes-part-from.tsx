import type { TakingPartRefusal } from "#app/domain/participant/participant.ts";
import { useLocale } from "#app/ui/locale.tsx";
import { Notice } from "#app/ui/page/notice.tsx";

/** Where the reader takes part from, or why they cannot now and what to do about it. */
export function TakesPartFrom({
  slug,
  next,
  place,
  settled,
  refusal,
  opensAt = null,
  timeZone,
  asked,
}: {
  slug: string;
  /** Where to come back to after choosing. */
  next: string;
  place: string | null;
  /** Whether the place can no longer be chosen here. */
  settled: boolean;
  refusal: string | null;
  /** When they may, when only time stands between. */
  opensAt?: string | null;
  timeZone?: string;
  /** The names of the places it asks. */
  asked: string[];
}) {
  const { t, list, instant } = useLocale();
  const choose = `/municipality?${new URLSearchParams({ for: slug, next })}`;
  const change = !settled && <a href={choose}>{t("consultation.from.change")}</a>;
  if (refusal === "outside-territory") {
    return (
      <Notice kind="warning" title={t("consultation.refused.outside-territory")}>
        <p>
          {t("consultation.from.asked", { places: list(asked) })}
          {place && ` ${t("consultation.from.yours", { place })}`}
        </p>
        {change && <p>{change}</p>}
      </Notice>
    );
  }
  if (refusal !== null) {
    return (
      <Notice
        kind={refusal === "closed" ? "warning" : "info"}
        title={t(`consultation.refused.${refusal as TakingPartRefusal}`)}
      >
        {opensAt && <p>{t("phase.opens-on", { when: instant(opensAt, timeZone) })}</p>}
        {refusal === "municipality-needed" && (
          <p>
            <a href={choose}>{t("common.municipality.choose")}</a>
          </p>
        )}
      </Notice>
    );
  }
  return (
    <p className="row" data-gap="m">
      {place && <span>{t("consultation.from", { place })}</span>}
      {change}
    </p>
  );
}

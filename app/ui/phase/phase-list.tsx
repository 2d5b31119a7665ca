import { isKept, type Phase } from "#app/domain/phase/phase.ts";
import type { Locale } from "#app/i18n/locale.ts";
import { useLocale } from "#app/ui/locale.tsx";
import { ReviewList } from "#app/ui/page/review-list.tsx";

/** An official's phases: when they run, and what may be done with each. */
export function PhaseList({
  phases,
  timeZone,
  linksOf,
}: {
  phases: readonly Phase[];
  timeZone: string;
  linksOf: (phase: Phase) => { href: string; label: string }[];
}) {
  const locale = useLocale();
  const { t } = locale;
  return (
    <ReviewList
      items={phases.map((one, i) => ({
        label: t(`phase.name.${one.kind}`),
        value: (
          <div className="stack" data-gap="s">
            <p>{phaseTimes(locale, one, i === 0, timeZone)}</p>
            <ul className="list-plain row" data-gap="m">
              {linksOf(one).map(({ href, label }) => (
                <li key={href}>
                  <a href={href}>
                    {label}
                    <span className="hidden">: {t(`phase.name.${one.kind}`)}</span>
                  </a>
                </li>
              ))}
            </ul>
          </div>
        ),
      }))}
    />
  );
}

/** "3 September, 12:00 – 8 September, 18:00"; the answer ends with its day. */
export function phaseTimes(
  { t, day, instant }: Locale,
  one: Phase,
  isFirst: boolean,
  timeZone: string,
): string {
  if (!isKept(one)) return t("phase.called-off");
  const { kind, opensAt, closesAt } = one;
  const follows = t(isFirst ? "desk.overview.opens.published" : "phase.opens.follows");
  const opens = opensAt ? instant(opensAt, timeZone) : follows;
  if (closesAt === null) return t("phase.times", { opens, closes: t("phase.no-end") });
  const lastMoment = new Date(Date.parse(closesAt) - 1);
  const closes = kind === "answer" ? day(lastMoment.toISOString(), timeZone) : instant(closesAt, timeZone);
  return t("phase.times", { opens, closes });
}

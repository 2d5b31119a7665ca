import { isKept, type Phase } from "#app/domain/phase/phase.ts";
import { useLocale } from "#app/ui/locale.tsx";
import { DataTable } from "#app/ui/page/data-table.tsx";

/** An official's phases: when they run, and what may be done with each. */
export function PhaseList({
  phases,
  timeZone,
  caption,
  linksOf,
}: {
  phases: readonly Phase[];
  timeZone: string;
  caption: string;
  linksOf: (phase: Phase) => { href: string; label: string }[];
}) {
  const { t, instant } = useLocale();
  const opens = (one: Phase, i: number) => {
    if (one.opensAt) return instant(one.opensAt, timeZone);
    return t(i === 0 ? "desk.overview.opens.published" : "phase.opens.follows");
  };
  return (
    <DataTable
      caption={caption}
      hideCaption
      columns={[
        { label: t("phase.column.phase") },
        { label: t("desk.schedule.opens") },
        { label: t("desk.schedule.closes") },
        { label: t("phase.column.page") },
      ]}
      rows={phases.map((one, i) => [
        t(`phase.name.${one.kind}`),
        isKept(one) ? opens(one, i) : t("phase.called-off"),
        one.closesAt && isKept(one) ? instant(one.closesAt, timeZone) : t("phase.no-end"),
        <ul key={one.kind} className="list-plain">
          {linksOf(one).map(({ href, label }) => (
            <li key={href}>
              <a href={href}>
                {label}
                <span className="hidden">: {t(`phase.name.${one.kind}`)}</span>
              </a>
            </li>
          ))}
        </ul>,
      ])}
    />
  );
}

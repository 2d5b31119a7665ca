import type { ReactNode } from "react";
import type { DeskPage } from "#app/domain/consultation/desk.ts";
import { DeskFrame } from "#app/ui/desk/frame.tsx";
import { zoneName } from "#app/ui/desk/time-zone.ts";
import { useLocale } from "#app/ui/locale.tsx";

/** Around the form of a meeting: whose clocks its times are on, and the way back to all meetings. */
export function MeetingFrame({
  page,
  summary,
  children,
}: {
  page: DeskPage;
  summary: ReactNode;
  children: ReactNode;
}) {
  const { t, language } = useLocale();
  const { timeZone } = page.authority;
  return (
    <DeskFrame
      page={page}
      above={[
        { href: `/desk/consultations/${page.consultation.id}/meetings`, label: t("phase.meetings.title") },
      ]}
      summary={summary}
      lead={t("desk.schedule.zone", { zone: zoneName(timeZone, language), id: timeZone })}
    >
      {children}
    </DeskFrame>
  );
}

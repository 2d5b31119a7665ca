import type { ConsultationPage } from "#app/domain/consultation/consultation-page.ts";
import { useLocale } from "#app/ui/locale.tsx";
import { PhaseThread } from "#app/ui/page/phase-thread.tsx";

type Shown = Pick<ConsultationPage, "consultation" | "authority" | "standing" | "summaries">;

/** The consultation in time: inform, answer, summary, reply. */
export function ConsultationThread({ data, today }: { data: Shown; today: string }) {
  const { t, day } = useLocale();
  const { consultation, authority, standing, summaries } = data;
  const { opensAt, closesAt, answersBy, publishedAt, proposalsInvited } = consultation;
  const on = (instant: string) => day(instant, authority.timeZone);
  const begins = opensAt ?? publishedAt;
  const isOver = standing === "closed";
  const isReplied = isOver && answersBy !== null && answersBy < today;
  return (
    <PhaseThread
      phases={[
        {
          name: t("consultation.phase.inform"),
          when: publishedAt ? t("consultation.phase.from", { day: on(publishedAt) }) : undefined,
          state: standing === "announced" || standing === "draft" ? "current" : "done",
        },
        {
          name: t(proposalsInvited ? "consultation.phase.answer-propose" : "consultation.phase.answer"),
          when:
            standing === "announced" && begins
              ? t("consultation.phase.from", { day: on(begins) })
              : closesAt
                ? t("consultation.phase.until", { day: on(closesAt) })
                : undefined,
          state: standing === "open" ? "current" : isOver ? "done" : "next",
        },
        {
          name: t("consultation.phase.summary"),
          when: t(summaries.length > 0 ? "consultation.phase.published" : "consultation.phase.afterwards"),
          state: isOver ? (isReplied ? "done" : "current") : "next",
        },
        {
          name: t("consultation.phase.reply"),
          when: answersBy ? t("consultation.phase.before", { day: day(answersBy) }) : undefined,
          state: isReplied ? "current" : "next",
        },
      ]}
    />
  );
}

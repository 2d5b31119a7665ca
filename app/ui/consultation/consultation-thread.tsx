import type { ConsultationPage } from "#app/domain/consultation/consultation-page.ts";
import type { ShownPhase } from "#app/domain/phase/shown-phases.ts";
import { useLocale } from "#app/ui/locale.tsx";
import { type Phase, PhaseThread } from "#app/ui/page/phase-thread.tsx";

type Shown = Pick<ConsultationPage, "consultation" | "authority" | "moment" | "phases" | "summaries">;

/** The consultation in time: its phases, with the summary before the answer, whether or not they are phases. */
export function ConsultationThread({ data, today }: { data: Shown; today: string }) {
  const { t, day } = useLocale();
  const { consultation, authority, moment, phases, summaries } = data;
  const { answersBy, publishedAt } = consultation;
  const on = (instant: string) => day(instant, authority.timeZone);
  const phaseName = usePhaseName(consultation);
  const isOver = moment.standing === "closed";
  const answer = phases.find(({ kind }) => kind === "answer");
  const isReplied = isOver && answersBy !== null && answersBy < today;
  const isAnswering = answer ? answer.state !== "next" : isReplied;

  const shown = (one: ShownPhase): Phase => {
    const { opensAt, closesAt, state } = one;
    const begins = opensAt ?? publishedAt;
    const until =
      closesAt && state !== "next" ? t("consultation.phase.until", { day: on(closesAt) }) : undefined;
    const from = begins && state !== "done" ? t("consultation.phase.from", { day: on(begins) }) : undefined;
    return { name: phaseName(one), when: until ?? from, state };
  };
  const ofKind = (...kinds: string[]) => phases.filter(({ kind }) => kinds.includes(kind)).map(shown);
  const informing: Phase[] = [
    {
      name: t("phase.name.inform"),
      when: publishedAt ? t("consultation.phase.from", { day: on(publishedAt) }) : undefined,
      state: moment.stage === "announced" || moment.stage === "draft" ? "current" : "done",
    },
  ];
  const informs = ofKind("inform");
  return (
    <PhaseThread
      phases={[
        ...(informs.length > 0 ? informs : informing),
        ...ofKind("contribute", "vote"),
        {
          name: t("consultation.phase.summary"),
          when: t(summaries.length > 0 ? "consultation.phase.published" : "consultation.phase.afterwards"),
          state: isOver ? (isAnswering ? "done" : "current") : "next",
        },
        {
          name: answer ? phaseName(answer) : t("phase.name.answer"),
          when: answersBy ? t("consultation.phase.before", { day: day(answersBy) }) : undefined,
          state: answer ? answer.state : isReplied ? "current" : "next",
        },
        ...ofKind("follow-up"),
      ]}
    />
  );
}

/** What a phase is called: by its officials, else as usual. */
export function usePhaseName({
  proposalsInvited,
}: Pick<ConsultationPage["consultation"], "proposalsInvited">) {
  const { t } = useLocale();
  return ({ kind, title }: Pick<ShownPhase, "kind" | "title">) => {
    if (title) return title;
    const answersOnly = kind === "contribute" && !proposalsInvited;
    return t(answersOnly ? "consultation.phase.answer" : `phase.name.${kind}`);
  };
}

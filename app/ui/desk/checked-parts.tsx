import type { DeskPage } from "#app/domain/consultation/desk.ts";
import type { Part } from "#app/domain/consultation/publication.ts";
import { preModeratedWhen } from "#app/domain/moderation/pre-moderation.ts";
import { phasesOf } from "#app/domain/phase/phase.ts";
import { territoryName } from "#app/domain/territory/territory.ts";
import { shortened } from "#app/ui/desk/shortened.ts";
import { useLocale } from "#app/ui/locale.tsx";
import { type Reviewed, ReviewList } from "#app/ui/page/review-list.tsx";
import { phaseTimes } from "#app/ui/phase/phase-list.tsx";
import { kindsReadFirst } from "#app/ui/signal/kinds-read-first.ts";
import type { Schema, TerritoryKind } from "#db/schema.ts";

export interface CheckedFacts
  extends Pick<
    Schema["consultation"],
    | "title"
    | "purpose"
    | "promise"
    | "answersBy"
    | "phases"
    | "access"
    | "proposalsInvited"
    | "votesHiddenUntilVoted"
    | "preModerated"
    | "preModeratedWhen"
    | "minimumCell"
    | "answerThreshold"
  > {
  /** The words alone; the preview shows them as they will be seen. */
  backgroundText: string;
  /** The name of the authority that leads. */
  lead: string;
  joint: { name: string; agreedAt: string | null }[];
  places: { kind: TerritoryKind; code: string; name: string }[];
  questions: { title: string; help: string; required: number }[];
  documents: string[];
}

/** Every answer of every part, with where to change it. */
export function CheckedParts({ page, facts }: { page: DeskPage; facts: CheckedFacts }) {
  const locale = useLocale();
  const { t, day, list, number, language } = locale;
  const phases = phasesOf(facts);
  const { timeZone } = page.authority;
  const lang = page.consultation.language;
  const flag = (value: number) => t(value === 1 ? "desk.participation.yes" : "desk.participation.no");
  const authorities = facts.joint.map(({ name, agreedAt }) =>
    agreedAt === null ? t("desk.agreement.pending", { authority: name }) : name,
  );
  const parts: Record<Part, Omit<Reviewed, "href">[]> = {
    purpose: [
      { label: t("desk.field.title"), value: facts.title },
      { label: t("desk.field.purpose"), value: facts.purpose },
      { label: t("desk.field.promise"), value: facts.promise },
      { label: t("desk.field.answers-by"), value: facts.answersBy && day(facts.answersBy) },
    ],
    places: [
      { label: t("desk.authorities.title"), value: list([facts.lead, ...authorities]) },
      {
        label: t("desk.part.places"),
        value: list(facts.places.map((place) => territoryName(place, language))),
      },
    ],
    schedule:
      phases.length === 0
        ? [{ label: t("desk.part.schedule"), value: null }]
        : phases.map((one, i) => ({
            label: t(`phase.name.${one.kind}`),
            value: phaseTimes(locale, one, i === 0, timeZone),
          })),
    questions: facts.questions.map(({ title, help, required }, index) => ({
      label: t("desk.question.number", { number: index + 1 }),
      value: (
        <div className="stack" data-gap="s">
          <p lang={lang}>
            <strong>{title}</strong>
          </p>
          {help && <p lang={lang}>{help}</p>}
          {required === 1 && <p className="muted">{t("desk.questions.required")}</p>}
        </div>
      ),
    })),
    participation: [
      { label: t("desk.participation.access"), value: t(`desk.participation.access.${facts.access}`) },
      { label: t("desk.participation.proposals"), value: flag(facts.proposalsInvited) },
      { label: t("desk.participation.hidden"), value: flag(facts.votesHiddenUntilVoted) },
      { label: t("desk.participation.moderated"), value: flag(facts.preModerated) },
      { label: t("signal.before.legend"), value: kindsReadFirst(locale, preModeratedWhen(facts)) },
      { label: t("desk.participation.cell"), value: number(facts.minimumCell) },
      {
        label: t("answer.threshold"),
        value:
          facts.answerThreshold === null
            ? t("answer.threshold.none")
            : t("answer.support", { count: facts.answerThreshold }),
      },
    ],
    background: [{ label: t("desk.part.background"), value: shortened(facts.backgroundText, 300) }],
    documents: [{ label: t("desk.part.documents"), value: list(facts.documents) }],
  };
  return (
    <ReviewList
      items={Object.entries(parts).flatMap(([part, items]) =>
        items.map(({ label, value }) => ({
          label,
          value: value || <span className="muted">{t("desk.frozen.nothing")}</span>,
          href: page.frozen ? undefined : `/desk/consultations/${page.consultation.id}/${part}`,
        })),
      )}
    />
  );
}

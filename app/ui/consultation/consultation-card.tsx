import type { AnswerClock } from "#app/domain/answer/clock.ts";
import type { Moment } from "#app/domain/phase/phase.ts";
import type { Langs } from "#app/domain/translation/reading.ts";
import { clockWords } from "#app/ui/answer/words.ts";
import {
  holdersWords,
  participantsWords,
  stateKind,
  stateWords,
} from "#app/ui/consultation/consultation-words.ts";
import { useLocale } from "#app/ui/locale.tsx";
import { Card } from "#app/ui/page/card.tsx";
import { Tag } from "#app/ui/page/tag.tsx";
import { useLangOf } from "#app/ui/translation/language-note.tsx";

export interface ConsultationCardFacts {
  slug: string;
  title: string;
  purpose: string;
  /** Of the title and the purpose. */
  langs: Langs;
  moment: Moment;
  closesAt: string | null;
  timeZone: string;
  authorityName: string;
  /** Authorities beside the leading one. */
  jointly: number;
  participants: number;
  minimumCell: number;
  proposals: number;
  /** The source of imported proposals does not say whose they are: they are counted, not people. */
  authorsUnknown: boolean;
  /** Of a closed one: where the authority stands with its answer. */
  clock?: AnswerClock | null;
}

/** One consultation in a list: where it stands, what it asks, who asks, how many took part. */
export function ConsultationCard({
  facts,
  level: Heading = "h3",
}: {
  facts: ConsultationCardFacts;
  level?: "h2" | "h3";
}) {
  const locale = useLocale();
  const { t, day } = locale;
  const langOf = useLangOf();
  const closed = facts.moment.standing === "closed" && facts.closesAt;
  return (
    <Card as="li">
      <p>
        <Tag kind={stateKind[facts.moment.standing]}>{stateWords(locale, facts.moment, facts.timeZone)}</Tag>
      </p>
      <Heading lang={langOf(facts.langs.title)}>
        <a href={`/consultations/${facts.slug}`}>{facts.title}</a>
      </Heading>
      <p lang={langOf(facts.langs.purpose)}>{opening(facts.purpose)}</p>
      <p className="muted small">
        {holdersWords(locale, facts.authorityName, facts.jointly)}
        {" · "}
        {facts.authorsUnknown
          ? t("proposal.list.count", { count: facts.proposals })
          : participantsWords(locale, facts.participants, facts.minimumCell)}
        {closed && ` · ${t("consultation.closed-on", { day: day(closed, facts.timeZone) })}`}
      </p>
      {closed && facts.clock && (
        <p className="small">
          <a href={`/consultations/${facts.slug}/answers`}>
            {t("answer.clock.card", {
              day: day(facts.clock.due),
              state: clockWords(locale, facts.clock),
            })}
          </a>
        </p>
      )}
    </Card>
  );
}

/** The beginning, up to a whole word. */
export function opening(text: string, most = 180): string {
  if (text.length <= most) return text;
  return `${text.slice(0, most).replace(/[\s.,;:]+\S*$/, "")}…`;
}

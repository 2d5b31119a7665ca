import type { Life } from "#app/domain/participant/contributions-life.ts";
import type { Asked } from "#app/domain/question/settings.ts";
import { type Answer, isAnswered } from "#app/domain/question/value.ts";
import { useLocale } from "#app/ui/locale.tsx";
import { Card } from "#app/ui/page/card.tsx";
import { AnswerShown } from "#app/ui/question/answer-shown.tsx";
import { ContributionState } from "#app/ui/response/contribution-state.tsx";
import type { Label, Language, Visibility } from "#db/schema.ts";

interface OwnEntry {
  id: string;
  position: number;
  questionTitle: string;
  question: Asked;
  answer: Answer;
  /** Whether its question is still asked, given the other answers. */
  counted: boolean;
  /** Whether others can read it. */
  isShown: boolean;
  /** Sent, and changed since. */
  unsent: boolean;
  language: Language;
  visibility: Visibility;
  label: Label | null;
  life: Life | null;
}

type PlacesNamed = [id: string, name: string][];

export interface OwnResponse {
  id: string;
  reference: string | null;
  submittedAt: string | null;
  slug: string;
  title: string;
  timeZone: string;
  isOpen: boolean;
  entries: OwnEntry[];
}

export function OwnResponses({ responses, places }: { responses: OwnResponse[]; places: PlacesNamed }) {
  const { t, day } = useLocale();
  if (responses.length === 0) return null;
  return (
    <section className="stack">
      <h2>{t("response.own.responses")}</h2>
      {responses.map((response) => (
        <Card key={response.id}>
          <h3>
            <a href={`/consultations/${response.slug}`}>{response.title}</a>
          </h3>
          <p className="muted small">
            {response.submittedAt && response.reference
              ? t("response.own.sent", {
                  reference: response.reference,
                  day: day(response.submittedAt, response.timeZone),
                })
              : t("response.own.draft")}
          </p>
          <div className="stack" data-gap="l">
            {response.entries.map((entry) => (
              <Entry key={entry.id} entry={entry} places={places} timeZone={response.timeZone} />
            ))}
          </div>
          {response.isOpen && (
            <p>
              <a href={`/consultations/${response.slug}/response/review`}>
                {t(response.submittedAt ? "consultation.action.change" : "consultation.action.resume")}
                <span className="hidden">: {response.title}</span>
              </a>
            </p>
          )}
        </Card>
      ))}
    </section>
  );
}

function Entry({ entry, places, timeZone }: { entry: OwnEntry; places: PlacesNamed; timeZone: string }) {
  const { t, language } = useLocale();
  if (!isAnswered(entry.answer)) return null;
  return (
    <div>
      <p className="small">
        <strong>{`${entry.position}. ${entry.questionTitle}`}</strong>
      </p>
      <AnswerShown
        question={entry.question}
        answer={entry.answer}
        places={places}
        lang={entry.language === language ? undefined : entry.language}
      />
      {!entry.counted && <p className="small">{t("response.own.not-counted")}</p>}
      {entry.isShown && entry.counted && (
        <ContributionState
          kind="entry"
          id={entry.id}
          visibility={entry.visibility}
          label={entry.label}
          life={entry.life}
          timeZone={timeZone}
          href={`/entries/${entry.id}`}
        />
      )}
      {entry.unsent && <p className="small">{t("response.review.unsent")}</p>}
    </div>
  );
}

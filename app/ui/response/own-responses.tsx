import { useLocale } from "#app/ui/locale.tsx";
import { Card } from "#app/ui/page/card.tsx";
import { ContributionState, type OwnDecision } from "#app/ui/response/contribution-state.tsx";
import type { Language, Visibility } from "#db/schema.ts";

interface OwnEntry {
  id: string;
  position: number;
  questionTitle: string;
  text: string | null;
  draft: string | null;
  language: Language;
  visibility: Visibility;
  decision: OwnDecision | null;
}

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

export function OwnResponses({ responses }: { responses: OwnResponse[] }) {
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
              <Entry key={entry.id} entry={entry} />
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

function Entry({ entry }: { entry: OwnEntry }) {
  const { t, language } = useLocale();
  const text = entry.text ?? entry.draft;
  if (!text) return null;
  return (
    <div>
      <p className="small">
        <strong>{`${entry.position}. ${entry.questionTitle}`}</strong>
      </p>
      <p className="as-written" lang={entry.language === language ? undefined : entry.language}>
        {text}
      </p>
      {entry.text !== null && (
        <ContributionState
          visibility={entry.visibility}
          decision={entry.decision}
          href={`/entries/${entry.id}`}
        />
      )}
      {entry.text !== null && entry.draft !== null && <p className="small">{t("response.review.unsent")}</p>}
    </div>
  );
}

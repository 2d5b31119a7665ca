import { Choice } from "#app/ui/form/choices.tsx";
import { useLocale } from "#app/ui/locale.tsx";
import { Holder } from "#app/ui/moderation/case-desk.tsx";
import { beginningOf, durationWords } from "#app/ui/moderation/words.ts";
import { Card } from "#app/ui/page/card.tsx";
import { Quote } from "#app/ui/page/quote.tsx";
import { Tag } from "#app/ui/page/tag.tsx";
import type { ContributionKind, Language, SignalCode } from "#db/schema.ts";

export interface CaseLine {
  kind: ContributionKind;
  id: string;
  title: string | null;
  text: string;
  language: Language;
  territory: string | null;
  consultation: string;
  reports: number;
  /** Titles of the rules it was reported under. */
  rules: string[];
  signals: SignalCode[];
  pending: boolean;
  urgent: boolean;
  second: boolean;
  hours: number;
  /** Who is at it, and in whose hands it is. */
  holder: { name: string | null; mine: boolean; until: string } | null;
  handed: { name: string | null; mine: boolean } | null;
  timeZone: string | undefined;
}

/** One case in the queue, in a form that sends on which ones were selected: `case-<id>` is its kind. */
export function CaseCard({ line, isModerators }: { line: CaseLine; isModerators: boolean }) {
  const { t, list } = useLocale();
  const { kind, id, title, text, language, territory } = line;
  const beginning = beginningOf(title ?? text, 60);
  return (
    <Card>
      <CaseTags line={line} />
      <Quote
        text={beginningOf(title ?? text)}
        lang={language}
        from={territory}
        note={t(`moderation.kind.${kind}`)}
      />
      {line.rules.length > 0 && <p>{t("queue.reported-as", { rules: list(line.rules) })}</p>}
      {line.signals.length > 0 && (
        <p>
          {t("queue.signalled-as", {
            signals: list(line.signals.map((code) => t(`signal.code.${code}`))),
          })}
        </p>
      )}
      <p className="muted small">{line.consultation}</p>
      <Holder desk={line} timeZone={line.timeZone} />
      <div className="row">
        <a href={`/moderation/${kind}/${id}`} data-key="o">
          {t("queue.open")}
          <span className="hidden">: {beginning}</span>
        </a>
        {isModerators && line.holder === null && line.handed === null && (
          <button
            className="button"
            data-variant="link"
            data-key="t"
            data-press
            type="submit"
            formMethod="post"
            formAction={`/moderation/${kind}/${id}/assignment`}
          >
            {t("queue.take")}
            <span className="hidden">: {beginning}</span>
          </button>
        )}
        {isModerators && (
          <Choice
            id={`case-${id}`}
            name={`case-${id}`}
            kind="checkbox"
            option={{
              value: kind,
              label: (
                <>
                  {t("queue.select")}
                  <span className="hidden">: {beginning}</span>
                </>
              ),
            }}
            checked={false}
          />
        )}
      </div>
    </Card>
  );
}

function CaseTags({ line }: { line: CaseLine }) {
  const locale = useLocale();
  const { t } = locale;
  return (
    <p className="row" data-gap="s">
      {line.urgent && <Tag kind="stopped">{t("queue.urgent")}</Tag>}
      {line.second && <Tag kind="waiting">{t("queue.second")}</Tag>}
      {line.pending && <Tag kind="waiting">{t("queue.pending")}</Tag>}
      {line.reports > 0 && <Tag>{t("queue.reports", { count: line.reports })}</Tag>}
      <span className="muted small">{t("queue.waits", { duration: durationWords(locale, line.hours) })}</span>
    </p>
  );
}

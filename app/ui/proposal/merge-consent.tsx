import { SubmitButton } from "#app/ui/form/submit-button.tsx";
import { useLocale } from "#app/ui/locale.tsx";
import { AsWritten } from "#app/ui/moderation/as-written.tsx";
import { Card } from "#app/ui/page/card.tsx";
import type { Language } from "#db/schema.ts";

interface Words {
  id: string;
  title: string;
  text: string;
  language: Language;
}

/** Both proposals beside one another, what follows from agreeing, and the two answers. */
export function MergeConsent({
  own,
  asked,
  timeZone,
}: {
  own: Words;
  asked: { into: Words; reason: string; rule: string | null; askedAt: string };
  timeZone: string;
}) {
  const { t, day } = useLocale();
  return (
    <>
      <section className="stack" data-gap="s">
        <h2>{t("proposal.merge.why")}</h2>
        <p className="measure as-written">{asked.reason}</p>
        <p className="muted small">
          {asked.rule && `${t("consultation.hidden.rule", { rule: asked.rule })} · `}
          {day(asked.askedAt, timeZone)}
        </p>
      </section>
      <section className="stack">
        <h2>{t("proposal.merge.both")}</h2>
        <div className="cards">
          <Side heading={t("proposal.merge.yours")} words={own} />
          <Side heading={t("proposal.merge.other")} words={asked.into} />
        </div>
      </section>
      <section className="panel stack">
        <h2>{t("proposal.merge.next")}</h2>
        <p>{t("proposal.merge.stays")}</p>
        <p>{t("proposal.merge.votes")}</p>
        <p>{t("proposal.merge.refuse")}</p>
        <form method="post" className="row" id="consents">
          <SubmitButton name="consents" value="yes">
            {t("proposal.merge.yes")}
          </SubmitButton>
          <SubmitButton name="consents" value="no" variant="quiet">
            {t("proposal.merge.no")}
          </SubmitButton>
        </form>
      </section>
    </>
  );
}

function Side({ heading, words: { id, title, text, language: lang } }: { heading: string; words: Words }) {
  const { language } = useLocale();
  return (
    <Card>
      <h3>{heading}</h3>
      <p lang={lang === language ? undefined : lang}>
        <a href={`/proposals/${id}`}>{title}</a>
      </p>
      {text && <AsWritten text={text} lang={lang} />}
    </Card>
  );
}
